package org.jointmeeting.agenda.answer;

import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.Raiser;
import org.jointmeeting.agenda.RaiserKind;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;

/**
 * Who is answered: a raiser, or the office of a level that passed the item up.
 *
 * @param officePath of the office's jurisdiction; null for a raiser
 */
record Recipient(Raiser raiser, @Nullable String officePath) {

    private static final Set<Role> OFFICE = Set.of(Role.COORDINATOR, Role.CONVENER);

    static Recipient office(String name, String path) {
        return new Recipient(new Raiser(RaiserKind.AGENCY, null, name, null), path);
    }

    /** As it is put to them: an office did not raise the matter, it passed it up. */
    String put(String text) {
        return officePath == null ? text : "你处上提议题的答复：" + text;
    }

    /** The jurisdictions whose office the caller belongs to. */
    static Set<String> officesOf(Caller caller) {
        return caller.grants().stream()
                .filter(grant -> OFFICE.contains(grant.role()))
                .map(Grant::jurisdictionPath)
                .collect(Collectors.toUnmodifiableSet());
    }
}
