package org.jointmeeting.supervision.guide;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.Period;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.security.Permission;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;
import org.jointmeeting.supervision.Offices;

/** Records guides and what came of them. */
@ApplicationScoped
public class GivingGuides {

    private static final Text GIVER = Text.of("只有作出三导的一方可以记录结果。", "Only who gave the guide records its result.");

    private final Guides guides;
    private final PartsOfGuides parts;
    private final Callers callers;
    private final ServiceClock clock;

    GivingGuides(Guides guides, PartsOfGuides parts, Callers callers, ServiceClock clock) {
        this.guides = guides;
        this.parts = parts;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    public GuideView give(NewGuide request) {
        Subject subject = parts.subject(request.compoundId(), request.itemId());
        Giver giver = parts.giver(request.givenById(), subject);
        Guide guide = new Guide(request.kind(), subject, giver, parts.recipient(request.recipient(), subject, giver));
        LocalDate on = pastOrToday("givenOn", request.givenOn());
        requireLater(request.followUpOn(), on);
        guide.say(request.found(), request.agreed(), on, request.followUpOn());
        guides.persist(guide);
        return shown(guide);
    }

    @Transactional
    public GuideView recordResult(UUID id, GuideResult request) {
        Guide guide = guides.requireForChange(id);
        if (!isGiver(callers.current(), guide)) {
            throw Problem.forbidden(GIVER);
        }
        LocalDate on = pastOrToday("on", request.on());
        if (on.isBefore(guide.givenOn())) {
            throw Problem.rule(
                    "on",
                    Text.of("结果日期不得早于三导日期 {0}。", "It cannot be before the day it was given, {0}.", guide.givenOn()));
        }
        guide.conclude(request.result(), on);
        return shown(guide);
    }

    @Transactional
    Page<GuideView> page(GuideFilter filter, PageRequest request) {
        return guides.known(filter.toFilter())
                .page(guides, request, rows -> rows.stream().map(this::view).toList());
    }

    @Transactional
    GuideView one(UUID id) {
        return view(guides.require(id));
    }

    private LocalDate pastOrToday(String field, @Nullable LocalDate day) {
        LocalDate today = clock.today();
        if (day == null) {
            return today;
        }
        Period.requireSensible(field, day);
        if (day.isAfter(today)) {
            throw Problem.rule(field, Text.of("日期不得晚于今天（{0}）。", "The day must not be later than today, {0}.", today));
        }
        return day;
    }

    private static void requireLater(@Nullable LocalDate followUp, LocalDate on) {
        if (followUp != null && Period.requireSensible("followUpOn", followUp).isBefore(on)) {
            throw Problem.rule(
                    "followUpOn",
                    Text.of("回访日期不得早于三导日期 {0}。", "The follow-up cannot be before the day it was given, {0}.", on));
        }
    }

    /** Writes what is pending first, so that the version shown is the one that is stored. */
    private GuideView shown(Guide guide) {
        guides.flush();
        return view(guide);
    }

    private GuideView view(Guide guide) {
        boolean mayConclude = !guide.isConcluded() && isGiver(callers.current().under(Permission.GUIDE_GIVE), guide);
        return GuideView.of(guide, mayConclude ? List.of(GuideAction.RECORD_RESULT) : List.of(), clock.today());
    }

    /** The agency that gave it; an office or a supervisor of the jurisdiction that gave it, or of one above. */
    private static boolean isGiver(Caller caller, Guide guide) {
        return caller.standsFor(Standing.AGENCY, guide.giver().agencyId())
                || Offices.isOf(caller, guide.giver().path());
    }
}
