package org.jointmeeting.agenda.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked for. */
@Schema(description = "申请种类：退单、延期 · what is asked for")
public enum RequestKind {
    RETURN,
    EXTENSION
}
