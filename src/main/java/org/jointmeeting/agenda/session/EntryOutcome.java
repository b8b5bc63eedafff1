package org.jointmeeting.agenda.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a meeting made of an entry. */
@Schema(description = "议题结果：议定交办、当场办结、提请业主共同决定、缓议、上提、下沉 · outcome of an entry")
public enum EntryOutcome {
    ASSIGNED,
    SETTLED,
    REFERRED_TO_OWNERS,
    DEFERRED,
    ESCALATED,
    DELEGATED
}
