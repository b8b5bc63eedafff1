package org.jointmeeting.organisation.compounds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Which of a compound's parties are asked for: those of a day (today by default), or all there have been. */
public class PartyHistory {

    @QueryParam("on")
    @Parameter(description = "该日的三方，默认当日 · those of that day; today by default", example = "2026-06-01")
    @Nullable
    LocalDate on;

    @QueryParam("history")
    @Parameter(description = "是否列出全部历任 · whether to list all there have been")
    @DefaultValue("false")
    Boolean history = false;

    /** @throws Problem 400 when a day is asked for and the whole history too */
    List<PartyView> of(List<Party> all, LocalDate today) {
        if (history && on != null) {
            throw Problem.parameter(
                    "on", Text.of("on 与 history=true 不能同时使用。", "Give either on or history=true, not both."));
        }
        LocalDate day = on == null ? today : Period.requireSensibleParameter("on", on);
        return all.stream()
                .map(Party::view)
                .filter(party -> history || party.period().covers(day))
                .sorted(Comparator.comparing(PartyView::kind).thenComparing(PartyView::startsOn))
                .toList();
    }
}
