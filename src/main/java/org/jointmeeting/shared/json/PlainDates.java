package org.jointmeeting.shared.json;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

import org.jointmeeting.shared.time.PlausibleYears;

/** Dates are read as {@code 2026-12-01} and in no other form, years 1900 to 2199. */
class PlainDates extends StdScalarDeserializer<LocalDate> {

    private static final long serialVersionUID = 1L;

    PlainDates() {
        super(LocalDate.class);
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        String text = parser.getText();
        try {
            LocalDate date = LocalDate.parse(text);
            if (PlausibleYears.include(date.getYear())) {
                return date;
            }
        } catch (DateTimeException unreadable) {
            // told below, with where it stands
        }
        return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "not a date");
    }
}
