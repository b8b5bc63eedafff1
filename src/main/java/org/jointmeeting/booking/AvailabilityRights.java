package org.jointmeeting.booking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Permission;
import org.jointmeeting.security.account.OwnPerson;
import org.jointmeeting.shared.paging.Filter;
import org.jointmeeting.shared.paging.Subtree;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Whose absences and outside calendars a caller keeps and sees: the caller's own, and as the office all of its subtree. */
@ApplicationScoped
public class AvailabilityRights {

    private final Directory directory;
    private final Callers callers;
    private final OwnPerson own;

    AvailabilityRights(Directory directory, Callers callers, OwnPerson own) {
        this.directory = directory;
        this.callers = callers;
        this.own = own;
    }

    /** @throws Problem 404 when there is nobody such in the subtree, 403 when it is somebody else and not the office's */
    public PersonView requireKept(UUID personId) {
        if (personId.equals(own.id())) {
            return myself(personId);
        }
        PersonView person = Given.in("personId", () -> directory.requirePerson(personId));
        if (!isOffice(person.jurisdictionPath())) {
            throw Problem.forbidden(Text.of(
                    "只能登记本人的时间安排；他人的由其所在辖区的三方办登记。",
                    "You may record your own times; those of others are kept by the coordination office of their"
                            + " jurisdiction."));
        }
        return person;
    }

    /** @throws Problem 404 unless it is the caller's own, or of the office's subtree */
    public void requireShown(UUID personId, String path, Text what) {
        if (!isOffice(path) && !personId.equals(own.id())) {
            throw Problem.notFound(what);
        }
    }

    /** Narrows a list to what the caller sees; its rows have {@code personId} and {@code jurisdictionPath}. */
    public Filter shown() {
        List<String> paths = callers.current().paths(grant -> grant.may(Permission.MEETING_PREPARE));
        Map<String, Object> values = new LinkedHashMap<>(Subtree.values("within", paths));
        @Nullable UUID myself = own.id();
        String condition = Subtree.condition("jurisdictionPath", "within", paths);
        if (myself == null) {
            return Filter.none().and("(" + condition + ")", values);
        }
        values.put("myself", myself);
        return Filter.none().and("(" + condition + " or personId = :myself)", values);
    }

    private boolean isOffice(String path) {
        return callers.current().may(Permission.MEETING_PREPARE, path);
    }

    /** An entry may be kept outside the subtree of whom it is about. */
    private PersonView myself(UUID personId) {
        AtomicReference<@Nullable PersonView> found = new AtomicReference<>();
        callers.as(Caller.service(), () -> found.set(directory.requirePerson(personId)));
        PersonView person = found.get();
        if (person == null) {
            throw new IllegalStateException("a lookup finds or refuses");
        }
        return person;
    }
}
