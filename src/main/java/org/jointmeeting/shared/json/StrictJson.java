package org.jointmeeting.shared.json;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;

import org.jointmeeting.shared.time.ServiceClock;

/** Reads JSON strictly (what is unknown, doubled, coerced or unprintable is refused) and writes times with offset. */
@Singleton
class StrictJson implements ObjectMapperCustomizer {

    /** Asked late: the mapper is made before configuration is read. */
    private final Instance<ServiceClock> clock;

    StrictJson(Instance<ServiceClock> clock) {
        this.clock = clock;
    }

    /** Last, so that our reading and writing of times wins over the module for java.time. */
    @Override
    public int priority() {
        return Integer.MIN_VALUE;
    }

    @Override
    @SuppressWarnings("deprecation") // ALLOW_COERCION_OF_SCALARS can only be set after building in this way
    public void customize(ObjectMapper mapper) {
        mapper.configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, true);
        mapper.configure(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, true);
        mapper.configure(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, true);
        mapper.configure(DeserializationFeature.FAIL_ON_TRAILING_TOKENS, true);
        mapper.configure(DeserializationFeature.ACCEPT_FLOAT_AS_INT, false);
        mapper.configure(MapperFeature.ALLOW_COERCION_OF_SCALARS, false);
        mapper.configure(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS, false);
        mapper.configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION.mappedFeature(), true);
        mapper.coercionConfigFor(LogicalType.Textual)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Enum).setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
        mapper.registerModule(new SimpleModule("joint-meeting")
                .addDeserializer(String.class, new PrintableText())
                .addDeserializer(LocalDate.class, new PlainDates())
                .addDeserializer(Instant.class, new OffsetTimes.Reader())
                .addSerializer(
                        Instant.class, new OffsetTimes.Writer(() -> clock.get().getZone())));
    }
}
