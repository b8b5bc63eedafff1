package org.jointmeeting.audit.search;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.AuditAction;
import org.jointmeeting.audit.entry.Outcome;

/** The filters of the trail; those left out do not narrow it. */
public class EntryFilter {

    @QueryParam("kind")
    @Parameter(description = "对象种类 · what kind of record", example = "PERSON")
    @Nullable
    String kind;

    @QueryParam("subjectId")
    @Parameter(description = "对象编号 · the record's id")
    @Nullable
    String subjectId;

    @QueryParam("accountId")
    @Parameter(description = "何人所为，或代其所为 · who did it, or in whose name it was done")
    @Nullable
    UUID accountId;

    @QueryParam("action")
    @Nullable
    AuditAction action;

    @QueryParam("outcome")
    @Nullable
    Outcome outcome;

    @QueryParam("from")
    @Parameter(description = "自此时刻起 · from this moment on", example = "2026-01-01T00:00:00+08:00")
    @Nullable
    Instant from;

    @QueryParam("until")
    @Parameter(description = "到此时刻止（不含） · before this moment", example = "2027-01-01T00:00:00+08:00")
    @Nullable
    Instant until;

    /** HQL conditions with the value of their one parameter, called {@code p} and its number. */
    Map<String, Object> conditions() {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "kind = :p", kind);
        put(given, "subjectId = :p", subjectId);
        put(given, "(accountId = :p or behalfAccountId = :p)", accountId);
        put(given, "action = :p", action);
        put(given, "outcome = :p", outcome);
        put(given, "recordedAt >= :p", from);
        put(given, "recordedAt < :p", until);
        return given;
    }

    private static void put(Map<String, Object> given, String condition, @Nullable Object value) {
        if (value != null) {
            given.put(condition, value);
        }
    }
}
