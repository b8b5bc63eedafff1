package org.jointmeeting.shared.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

import org.jointmeeting.shared.problem.Explained;
import org.jointmeeting.shared.problem.Unprintable;
import org.jointmeeting.shared.text.Text;

/** A text in the body that holds control characters; the path to it is added on the way out. */
class UnprintableText extends JsonMappingException implements Explained {

    private static final long serialVersionUID = 1L;

    UnprintableText(JsonParser parser) {
        super(parser, "control characters");
    }

    @Override
    public Text explanation() {
        return Unprintable.REFUSAL;
    }
}
