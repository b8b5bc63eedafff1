package org.jointmeeting.minutes;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Keeps the body of minutes as JSON text: it is written and read as a whole, and both databases keep text alike. */
@Converter
class ContentAsJson implements AttributeConverter<MinutesContent, String> {

    static final MinutesContent NOTHING =
            new MinutesContent("", List.of(), "", List.of(), List.of(), List.of(), List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String convertToDatabaseColumn(MinutesContent content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("minutes that are no JSON", e);
        }
    }

    @Override
    public MinutesContent convertToEntityAttribute(String text) {
        try {
            return JSON.readValue(text, MinutesContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored minutes that are no JSON", e);
        }
    }
}
