package org.jointmeeting.audit.capture;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.Actor;
import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.Deed;
import org.jointmeeting.audit.entry.Scene;
import org.jointmeeting.audit.entry.WritingEntries;

/** Refusals that are told as one: of the same caller, from the same address, of the same operation. */
record Refusal(
        AuditAction action,
        Actor actor,
        @Nullable String address,
        @Nullable String operation,
        int status,
        @Nullable String reason) {

    static Refusal others(AuditAction action) {
        return new Refusal(action, Actor.of(null, ""), null, null, 0, "many others in the same minute");
    }

    Scene scene(Instant now) {
        return new Scene(now, address, null, operation);
    }

    WritingEntries.Told told(int times) {
        String after = "{\"status\":%d,\"times\":%d}".formatted(status, times);
        String kind = action == AuditAction.SIGN_IN_FAILED ? "SIGN_IN" : "CALL";
        return new WritingEntries.Told(actor, new Deed(action, kind, null, Deed.EVERYWHERE, reason, null, after));
    }
}
