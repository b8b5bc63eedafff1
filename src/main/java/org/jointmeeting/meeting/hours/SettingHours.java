package org.jointmeeting.meeting.hours;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.MeetingWindow;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.FieldError;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Sets when a jurisdiction meets; once its setting is deleted, it inherits again. */
@ApplicationScoped
public class SettingHours {

    private final AllHours all;
    private final HoursInForce inForce;
    private final Directory directory;
    private final ServiceClock clock;

    SettingHours(AllHours all, HoursInForce inForce, Directory directory, ServiceClock clock) {
        this.all = all;
        this.inForce = inForce;
        this.directory = directory;
        this.clock = clock;
    }

    @Transactional
    public MeetingHoursView set(NewMeetingHours request) {
        JurisdictionView jurisdiction =
                Given.in("jurisdictionId", () -> directory.requireJurisdiction(request.jurisdictionId()));
        all.of(jurisdiction.id()).ifPresent(known -> {
            Text detail = Text.of(
                    "该辖区已设定会议时段，请修改编号为 {0} 的设定。",
                    "This jurisdiction has set its hours already; change the setting with id {0}.", known.id());
            throw new Problem(ProblemType.CONFLICT, detail, List.of(FieldError.inBody("jurisdictionId", detail)));
        });
        Hours hours = new Hours(jurisdiction, possible(request.windows()));
        all.persist(hours);
        all.flush();
        return hours.view();
    }

    @Transactional
    MeetingHoursView change(UUID id, @Nullable String ifMatch, UnaryOperator<MeetingHoursChange> change) {
        Hours hours = all.require(id);
        Versions.require(ifMatch, hours);
        MeetingHoursChange current = new MeetingHoursChange(
                hours.windows().stream().map(WindowLine::of).toList());
        hours.become(possible(change.apply(current).windows()), clock.instant());
        all.flush();
        return hours.view();
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Hours hours = all.require(id);
        Versions.require(ifMatch, hours);
        hours.remove(clock.instant());
    }

    @Transactional
    EffectiveHoursView inForceAt(UUID jurisdictionId) {
        return inForce.at(directory.requireJurisdiction(jurisdictionId));
    }

    private static List<MeetingWindow> possible(List<WindowLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            MeetingWindow window = lines.get(i).window();
            if (window.fromMinute() >= window.untilMinute()) {
                throw Problem.field(
                        "windows/" + i + "/until",
                        Text.of("结束时刻应晚于开始时刻，且在同一天之内。", "It must end after it begins, on the same day."));
            }
        }
        return lines.stream().map(WindowLine::window).toList();
    }
}
