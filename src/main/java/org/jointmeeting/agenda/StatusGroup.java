package org.jointmeeting.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The public state group of an item, comparable across systems. */
@Schema(description = "状态组：办理中、已办结、已终止 · state group")
public enum StatusGroup {
    OPEN,
    DONE,
    CLOSED
}
