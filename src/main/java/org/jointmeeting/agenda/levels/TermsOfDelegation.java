package org.jointmeeting.agenda.levels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.deadline.KeepingDeadlines;
import org.jointmeeting.agenda.handling.TermsOfWork;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The rules of a delegation: to whom, by when, and who verifies. */
@ApplicationScoped
class TermsOfDelegation {

    private final Directory directory;
    private final FollowingRoutes routes;
    private final TermsOfWork terms;
    private final KeepingDeadlines deadlines;

    TermsOfDelegation(Directory directory, FollowingRoutes routes, TermsOfWork terms, KeepingDeadlines deadlines) {
        this.deadlines = deadlines;
        this.directory = directory;
        this.routes = routes;
        this.terms = terms;
    }

    /** A part as it was found in order: where, what, by when. */
    record Part(JurisdictionView place, String task, LocalDate dueOn) {}

    LocalDate dueOn(Item item, DelegateItem request) {
        return terms.dueOn(item, request.dueOn(), "dueOn");
    }

    /** The clock of the whole begins; checked before. */
    void begin(Item item, DelegateItem request) {
        deadlines.begin(item, terms.chosenDue(item, request.dueOn(), "dueOn"));
    }

    /** Each directly below, once, on the allowed list, and due no later than the item itself. */
    List<Part> requireParts(Item item, DelegateItem request, LocalDate dueOn) {
        List<JurisdictionView> below = directory.findBelow(item.jurisdictionId());
        Set<UUID> seen = new HashSet<>();
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < request.parts().size(); i++) {
            DelegateItem.DelegatedPart wanted = request.parts().get(i);
            String field = "parts/" + i + "/";
            JurisdictionView place = requireBelow(wanted.jurisdictionId(), below, field + "jurisdictionId");
            if (!seen.add(place.id())) {
                throw Problem.rule(
                        field + "jurisdictionId",
                        Text.of(
                                "“{0}”在一次下沉中只能列一次，请合并任务。",
                                "“{0}” is named twice; a delegation names each jurisdiction once.", place.name()));
            }
            routes.requireMayDelegate(item, place, below, field + "jurisdictionId");
            parts.add(new Part(place, wanted.task(), requireDue(wanted, dueOn, field + "dueOn", item)));
        }
        return parts;
    }

    private static JurisdictionView requireBelow(UUID wanted, List<JurisdictionView> below, String field) {
        return below.stream()
                .filter(place -> place.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> Problem.rule(field, notBelow(below))
                        .with(
                                "allowedTargets",
                                below.stream().map(FollowingRoutes.Target::of).toList()));
    }

    private static Text notBelow(List<JurisdictionView> below) {
        if (below.isEmpty()) {
            return Text.of("本级已是最低一级，没有可以下沉的辖区；请在本级交办。", "This is the lowest level: nobody is below. Assign it here.");
        }
        return Text.of(
                "只能下沉到直接下级：{0}。",
                "An item is delegated to those directly below only: {0}.",
                below.stream().map(JurisdictionView::name).collect(Collectors.joining("、")));
    }

    private LocalDate requireDue(DelegateItem.DelegatedPart wanted, LocalDate latest, String field, Item item) {
        if (wanted.dueOn() == null) {
            return latest;
        }
        LocalDate due = terms.dueOn(item, wanted.dueOn(), field);
        if (due.isAfter(latest)) {
            throw Problem.rule(
                    field,
                    Text.of(
                            "子议题期限 {0} 晚于本议题期限 {1}，应不晚于后者。",
                            "The part is due on {0}, after the item itself ({1}); it must be due no later.",
                            due,
                            latest));
        }
        return due;
    }

    /** Someone who does none of it: no agency of those it is handed down to, nor below them. */
    void requireVerifier(DelegateItem request, List<Part> parts) {
        AgencyView verifier = terms.known(request.verifierAgencyId(), "verifierAgencyId");
        boolean isDoer = parts.stream().anyMatch(part -> Objects.requireNonNull(verifier)
                .jurisdictionPath()
                .startsWith(part.place().path()));
        if (isDoer) {
            throw Problem.rule(
                    "verifierAgencyId",
                    Text.of(
                            "核验部门“{0}”属于承办的下级辖区，不得自行核验，请指定本级或上级部门。",
                            "The verifier “{0}” belongs to one of those who do the work; name an agency of this level or above.",
                            verifier.name()));
        }
    }
}
