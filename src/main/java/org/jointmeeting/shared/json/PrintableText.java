package org.jointmeeting.shared.json;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;

import org.jointmeeting.shared.problem.Unprintable;

/** Refuses control characters and broken surrogates in every text: they forge log lines and no database agrees on them. */
class PrintableText extends StdScalarDeserializer<String> {

    private static final long serialVersionUID = 1L;

    PrintableText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        String text = parser.getText();
        if (Unprintable.in(text)) {
            throw new UnprintableText(parser);
        }
        return text.strip();
    }
}
