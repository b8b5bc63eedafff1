package org.jointmeeting.agenda.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a request. */
@Schema(description = "申请状态：待决定、同意、不同意、失效（已签收、免办或重新交办） · what became of a request")
public enum RequestStatus {
    OPEN,
    GRANTED,
    REFUSED,
    /** Nobody needed to decide any more: the agency signed, was spared, or the item was assigned anew. */
    LAPSED
}
