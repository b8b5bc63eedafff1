package org.jointmeeting.security;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.jointmeeting.kit.Api;
import org.jointmeeting.kit.TestDatabase;
import org.jointmeeting.security.Rights.Line;
import org.jointmeeting.security.Rights.Outside;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every operation by every role, inside and outside its subtree, and by nobody: as {@code permission-matrix.txt} has it.
 * First those who may not, so that they meet the record as it was made.
 */
@QuarkusTest
@Tag("story")
@QuarkusTestResource(TestDatabase.class)
class PermissionMatrixStoryTest {

    private static final int LEAST_CASES = 3000;
    private static final String MAY = "Y";
    private static final List<String> FILTERS = List.of(
            "jurisdictionId", "parentId", "accountId", "holderId", "agencyId", "subjectId", "itemId", "compoundId");

    private final Rights rights = Rights.written();
    private final List<String> wrong = new ArrayList<>();
    private int cases;

    @Test
    void everyOperationHasItsLine() {
        List<String> described = Described.all().stream().map(Described::name).toList();
        assertThat(described)
                .as("operations without a line in permission-matrix.txt: write who may, letter by letter")
                .allMatch(rights.lines()::containsKey);
        assertThat(rights.lines().keySet())
                .as("lines of permission-matrix.txt whose operation is gone: take them out")
                .allMatch(described::contains);
    }

    @Test
    void everyRoleMayWhatIsWrittenAndNoMore() {
        Records own = new Records();
        Records other = new Records();
        for (Described operation : Described.all()) {
            Line line = rights.lines().get(operation.name());
            other.of(operation);
            nobody(operation, line, own);
            rolesInTurn(line).forEach(role -> {
                outside(operation, line, role, own, other);
                inside(operation, line, role, own, other);
            });
        }
        System.out.println("permission matrix: " + cases + " cases");
        assertThat(wrong).as("of %d cases", cases).isEmpty();
        assertThat(cases).isGreaterThan(LEAST_CASES);
    }

    private static List<Role> rolesInTurn(Line line) {
        return Arrays.stream(Role.values())
                .sorted(Comparator.comparing(role -> MAY.indexOf(line.of(role))))
                .toList();
    }

    private void nobody(Described operation, Line line, Records own) {
        int status = Call.to(operation, own.of(operation)).send().status();
        boolean isOpen = line.letters().startsWith("*");
        check(operation, "nobody", "signed in", isOpen ? status != 401 && status < 500 : status == 401, status);
    }

    private void inside(Described operation, Line line, Role role, Records own, Records other) {
        Call call = Call.to(operation, own.of(operation)).by(own.as(role).token());
        Call.Answer answer = call.send();
        if (answer.isDone() && !operation.reads()) {
            own.consume(operation);
        }
        check(
                operation,
                role,
                "inside " + answer.brief(),
                isAsWritten(line.of(role), answer.status()),
                answer.status());
        if (line.outside() == Outside.FILTERED) {
            check(operation, role, "shows others'", namesNone(other.ids(), answer), answer.status());
        }
    }

    private static boolean isAsWritten(char letter, int status) {
        return switch (letter) {
            case 'Y' -> status < 500 && !Set.of(401, 403, 404).contains(status);
            case '*' -> status < 500 && status != 401;
            case '-', 'o', 'c' -> status == 403;
            case 'h' -> status == 404;
            default -> throw new IllegalStateException("no such letter: " + letter);
        };
    }

    private void outside(Described operation, Line line, Role role, Records own, Records other) {
        if (line.outside() == Outside.SAME) {
            Call.Answer answer = Call.to(operation, own.of(operation))
                    .by(own.as(role).token())
                    .send();
            check(
                    operation,
                    role,
                    "again " + answer.brief(),
                    isAsWritten(line.of(role), answer.status()),
                    answer.status());
            return;
        }
        Call call = Call.to(operation, other.of(operation)).by(own.as(role).token());
        if (line.outside() == Outside.FILTERED) {
            call = call.asking(narrowing(operation, other));
        }
        Call.Answer answer = call.send();
        boolean isFine = line.of(role) == '-' ? answer.status() == 403 : isKept(line.outside(), answer, other);
        check(operation, role, "outside " + answer.brief(), isFine, answer.status());
    }

    private static boolean isKept(Outside outside, Call.Answer answer, Records other) {
        return switch (outside) {
            case HIDDEN -> answer.status() == 404;
            case REFUSED -> answer.status() / 100 == 4 && answer.status() != 401;
            case FILTERED -> answer.status() == 404 || answer.status() == 200 && namesNone(other.ids(), answer);
            case SAME -> true;
        };
    }

    private static Map<String, String> narrowing(Described operation, Records other) {
        Map<String, String> ids = Map.of(
                "jurisdictionId", other.stage.community,
                "parentId", other.stage.community,
                "holderId", other.stage.fire,
                "agencyId", other.stage.fire,
                "subjectId", other.stage.venue,
                "compoundId", other.stage.compound,
                "accountId", Api.newKey(),
                "itemId", Api.newKey());
        return FILTERS.stream()
                .filter(operation.filters()::contains)
                .findFirst()
                .map(name -> Map.of(name, ids.get(name)))
                .orElse(Map.of());
    }

    private static boolean namesNone(Set<String> ids, Call.Answer answer) {
        return ids.stream().noneMatch(answer.body()::contains);
    }

    private void check(Described operation, Object who, String where, boolean isFine, int status) {
        cases++;
        if (!isFine) {
            wrong.add("%s by %s: %d %s".formatted(operation.name(), who, status, where));
        }
    }
}
