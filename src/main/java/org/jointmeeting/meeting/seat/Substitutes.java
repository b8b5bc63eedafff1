package org.jointmeeting.meeting.seat;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Who may come instead 替会: somebody else than the one expected, and for a head only as the convener agrees. */
@ApplicationScoped
class Substitutes {

    private final Directory directory;
    private final Callers callers;

    Substitutes(Directory directory, Callers callers) {
        this.directory = directory;
        this.callers = callers;
    }

    /** @throws Problem 400 unless exactly one of id and name is given; 422 when a rule forbids this substitute */
    Substitute of(Seat seat, DelegateInvitation request) {
        boolean isAgreed = requireConsent(seat, request);
        UUID personId = request.substitutePersonId();
        String name = request.substituteName();
        if (personId == null) {
            return new Substitute(null, requireName(name), isAgreed);
        }
        if (name != null) {
            throw Problem.field(
                    "substituteName", Text.of("人员编号与姓名只填其一。", "Give either the person's id or a name, not both."));
        }
        if (personId.equals(seat.personId())) {
            throw Problem.rule(
                    "substitutePersonId",
                    Text.of("替会人员不能是原定参会人本人，请改为回复参加。", "That is who is expected anyway; accept instead."));
        }
        PersonView person = Given.in("substitutePersonId", () -> directory.requirePerson(personId));
        return new Substitute(personId, person.name(), isAgreed);
    }

    private static String requireName(@Nullable String name) {
        if (name == null || name.isBlank()) {
            throw Problem.field(
                    "substituteName", Text.of("请填写替会人员的编号或姓名。", "Name the substitute, by person id or by name."));
        }
        return name;
    }

    private boolean requireConsent(Seat seat, DelegateInvitation request) {
        boolean isAgreed = Boolean.TRUE.equals(request.convenerAgrees());
        if (isAgreed && !callers.current().may(Permission.MEETING_CONVENE)) {
            throw Problem.rule("convenerAgrees", Text.of("只有会议召集人可以表示同意。", "Only the convener can agree."));
        }
        if (seat.isHeadRequired() && !isAgreed) {
            throw Problem.rule(
                    "convenerAgrees",
                    Text.of(
                            "该席位须主要负责人本人到会；确需替会的，应由召集人同意。",
                            "This seat demands its head in person; a substitute needs the convener's consent."));
        }
        return isAgreed;
    }
}
