package org.jointmeeting.shared.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;

import org.jointmeeting.shared.time.PlausibleYears;

/** RFC 3339 times: any offset is read, years 1900 to 2199; the service's own zone is written. */
final class OffsetTimes {

    private OffsetTimes() {}

    static class Reader extends StdScalarDeserializer<Instant> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken() != JsonToken.VALUE_STRING) {
                return (Instant) context.handleUnexpectedToken(Instant.class, parser);
            }
            String text = parser.getText();
            try {
                OffsetDateTime time = OffsetDateTime.parse(text);
                if (PlausibleYears.include(time.getYear())) {
                    return time.toInstant();
                }
            } catch (DateTimeException unreadable) {
                // told below, with where it stands
            }
            return (Instant) context.handleWeirdStringValue(Instant.class, text, "not an RFC 3339 time");
        }
    }

    static class Writer extends StdScalarSerializer<Instant> {

        private static final long serialVersionUID = 1L;
        private final transient Supplier<ZoneId> zone;

        Writer(Supplier<ZoneId> zone) {
            super(Instant.class);
            this.zone = zone;
        }

        @Override
        public void serialize(Instant value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value.atZone(zone.get())));
        }
    }
}
