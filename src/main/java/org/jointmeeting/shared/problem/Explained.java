package org.jointmeeting.shared.problem;

import org.jointmeeting.shared.text.Text;

/** An exception from reading input that can say for itself, in both languages, what would be right. */
public interface Explained {

    Text explanation();
}
