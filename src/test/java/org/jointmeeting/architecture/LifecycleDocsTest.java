package org.jointmeeting.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.jointmeeting.agenda.ItemAction;
import org.jointmeeting.agenda.ItemLifecycle;
import org.jointmeeting.agenda.ItemStatus;
import org.jointmeeting.agenda.TaskAction;
import org.jointmeeting.agenda.TaskLifecycle;
import org.jointmeeting.agenda.TaskStatus;
import org.jointmeeting.agenda.theme.ThemeLifecycle;
import org.jointmeeting.agenda.theme.ThemeStatus;
import org.jointmeeting.architecture.LifecycleDrawing.Row;
import org.jointmeeting.architecture.LifecycleDrawing.Term;
import org.jointmeeting.meeting.MeetingLifecycle;
import org.jointmeeting.meeting.MeetingStatus;
import org.jointmeeting.minutes.MinutesLifecycle;
import org.jointmeeting.minutes.MinutesStatus;
import org.jointmeeting.planning.plan.PlanLifecycle;
import org.jointmeeting.planning.plan.PlanStatus;
import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.text.Language;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.supervision.ladder.LetterLifecycle;
import org.jointmeeting.supervision.ladder.LetterStatus;
import org.jointmeeting.supervision.mediation.MediationLifecycle;
import org.jointmeeting.supervision.mediation.MediationStatus;
import org.jointmeeting.visit.VisitLifecycle;
import org.jointmeeting.visit.VisitStatus;

import static org.assertj.core.api.Assertions.assertThat;

/** The docs show the lifecycles as the tables in the code have them. */
class LifecycleDocsTest {

    private static final Path PAGE = Path.of("src/docs/lifecycle.md");
    private static final String WRITE = "lifecycle.docs.write";

    @Test
    void thePageShowsTheTablesAsTheyAre() throws IOException {
        String page = Files.readString(PAGE);
        String made = page;
        for (LifecycleDrawing drawing : List.of(
                items(), tasks(), meetings(), minutes(), visits(), themes(), letters(), mediations(), plans())) {
            made = drawing.into(made);
        }
        if (Boolean.getBoolean(WRITE)) {
            Files.writeString(PAGE, made);
            return;
        }
        assertThat(page)
                .as(
                        "A lifecycle has changed. Look the change over, then refresh its page:%n"
                                + "  mvn test -Dtest=LifecycleDocsTest -D%s=true",
                        WRITE)
                .isEqualTo(made);
    }

    private static LifecycleDrawing items() {
        List<Row> rows = new ArrayList<>();
        for (ItemStatus status : ItemStatus.values()) {
            for (ItemAction action : ItemLifecycle.actions(status)) {
                ItemLifecycle.targets(status, action)
                        .forEach(to -> rows.add(new Row(
                                term(status, status.label()),
                                term(action, action.label()),
                                term(to, to.label()),
                                permissionOf(action))));
            }
        }
        return new LifecycleDrawing(
                "agenda item",
                Stream.of(ItemStatus.values())
                        .map(status -> term(status, status.label()))
                        .toList(),
                rows);
    }

    private static String permissionOf(ItemAction action) {
        return action.permission().orElse(action.isOwnDoing() ? LifecycleDrawing.OWN_DOING : LifecycleDrawing.NOT_YET);
    }

    private static LifecycleDrawing tasks() {
        return drawing(
                "task",
                TaskStatus.values(),
                status -> term(status, status.label()),
                LifecycleDocsTest::actionsOfTask,
                (status, action) -> row(
                        term(status, status.label()),
                        term(action, action.label()),
                        TaskLifecycle.target(status, action).map(to -> term(to, to.label())),
                        ""));
    }

    /** The reopening too, which the API does not offer by itself. */
    private static List<TaskAction> actionsOfTask(TaskStatus status) {
        return Stream.of(TaskAction.values())
                .filter(action -> TaskLifecycle.target(status, action).isPresent())
                .toList();
    }

    private static LifecycleDrawing meetings() {
        return drawing(
                "meeting",
                MeetingStatus.values(),
                status -> term(status, status.label()),
                MeetingLifecycle::allowedIn,
                (status, action) -> {
                    MeetingStatus to = MeetingLifecycle.next(status, action);
                    return row(
                            term(status, status.label()),
                            term(action, action.label()),
                            Optional.of(term(to, to.label())),
                            action.permission());
                });
    }

    private static LifecycleDrawing minutes() {
        return drawing(
                "minutes",
                MinutesStatus.values(),
                status -> term(status, status.label()),
                MinutesLifecycle::actions,
                (status, action) -> row(
                        term(status, status.label()),
                        term(action, action.label()),
                        MinutesLifecycle.target(status, action).map(to -> term(to, to.label())),
                        action.permission()));
    }

    private static LifecycleDrawing visits() {
        return drawing(
                "visit",
                VisitStatus.values(),
                status -> term(status, status.label()),
                VisitLifecycle::actions,
                (status, action) -> row(
                        term(status, status.label()),
                        term(action, action.label()),
                        VisitLifecycle.target(status, action).map(to -> term(to, to.label())),
                        ""));
    }

    private static LifecycleDrawing themes() {
        return drawing(
                "theme",
                ThemeStatus.values(),
                status -> term(status, status.label()),
                ThemeLifecycle::actions,
                (status, action) -> row(
                        term(status, status.label()),
                        term(action, action.label()),
                        ThemeLifecycle.target(status, action).map(to -> term(to, to.label())),
                        ""));
    }

    private static LifecycleDrawing letters() {
        return drawing(
                "supervision letter",
                LetterStatus.values(),
                status -> term(status, status.label()),
                LetterLifecycle::actions,
                (status, action) -> row(
                        term(status, status.label()),
                        term(action, action.label()),
                        LetterLifecycle.target(status, action).map(to -> term(to, to.label())),
                        action.permission()));
    }

    private static LifecycleDrawing plans() {
        return drawing(
                "plan",
                PlanStatus.values(),
                status -> term(status, status.label()),
                PlanLifecycle::actions,
                (status, action) -> row(
                        term(status, status.label()),
                        term(action, action.label()),
                        PlanLifecycle.target(status, action).map(to -> term(to, to.label())),
                        action.isOffered() ? Permission.MEETING_PREPARE : LifecycleDrawing.OWN_DOING));
    }

    private static LifecycleDrawing mediations() {
        return drawing(
                "mediation",
                MediationStatus.values(),
                status -> term(status, status.label()),
                MediationLifecycle::actions,
                (status, action) -> row(
                        term(status, status.label()),
                        term(action, action.label()),
                        MediationLifecycle.target(status, action).map(to -> term(to, to.label())),
                        action.permission()));
    }

    private static <S, A> LifecycleDrawing drawing(
            String name,
            S[] statuses,
            Function<S, Term> termOf,
            Function<S, ? extends Collection<A>> actions,
            BiFunction<S, A, Row> rowOf) {
        List<Row> rows = new ArrayList<>();
        for (S status : statuses) {
            actions.apply(status).forEach(action -> rows.add(rowOf.apply(status, action)));
        }
        return new LifecycleDrawing(name, Stream.of(statuses).map(termOf).toList(), rows);
    }

    private static Row row(Term from, Term action, Optional<Term> to, String permission) {
        return new Row(from, action, to.orElseThrow(), permission);
    }

    private static Term term(Enum<?> code, Text label) {
        return new Term(code.name(), label.in(Language.ZH));
    }
}
