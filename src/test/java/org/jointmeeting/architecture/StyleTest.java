package org.jointmeeting.architecture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Set;

import jakarta.inject.Inject;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.jointmeeting.security.account.FirstAdministrator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

/** Habits of the house that a compiler doesn't hold. */
class StyleTest {

    private static final Set<Class<?>> TIMES = Set.of(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            OffsetDateTime.class,
            ZonedDateTime.class,
            Year.class,
            YearMonth.class);

    @Test
    void whatIsNeededComesThroughTheConstructor() {
        fields().should()
                .notBeAnnotatedWith(Inject.class)
                .andShould()
                .notBeAnnotatedWith(ConfigProperty.class)
                .check(House.CLASSES);
    }

    @Test
    void packagesAreCalledAfterTheDomain() {
        noClasses()
                .should()
                .resideInAnyPackage(
                        "..impl..",
                        "..util..",
                        "..utils..",
                        "..manager..",
                        "..helper..",
                        "..dto..",
                        "..model..",
                        "..service..",
                        "..controller..")
                .check(House.CLASSES);
    }

    /** Identifiers are stamped with the machine's time: they need its order, not the service's date. */
    @Test
    void onlyTheServiceClockKnowsTheTime() {
        noClasses()
                .that()
                .resideOutsideOfPackage(Rooms.ROOT + ".shared.time")
                .and()
                .doNotHaveSimpleName("Identifiers")
                .should()
                .callMethodWhere(asksTheMachineForTheTime())
                .orShould()
                .callConstructor(Date.class)
                .check(House.CLASSES);
    }

    @Test
    void nothingIsPrintedButOneTimePasswords() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(FirstAdministrator.class)
                .and()
                .resideOutsideOfPackage(Rooms.ROOT + ".sample..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(House.CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        var unmarked = House.CLASSES.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .filter(name -> !isNullMarked(name))
                .collect(toCollection(java.util.TreeSet::new));
        assertThat(unmarked)
                .as("packages without a @NullMarked package-info.java")
                .isEmpty();
    }

    private static boolean isNullMarked(String packageName) {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException none) {
            return false;
        }
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe("asks the machine for the time instead of the ServiceClock", call -> {
            var target = call.getTarget();
            boolean isNow = target.getName().equals("now")
                    && TIMES.stream().anyMatch(target.getOwner()::isEquivalentTo)
                    && target.getRawParameterTypes().stream().noneMatch(type -> type.isAssignableTo(Clock.class));
            boolean isClock = target.getOwner().isEquivalentTo(Clock.class)
                    && target.getName().startsWith("system");
            boolean isMillis = target.getOwner().isEquivalentTo(System.class)
                    && target.getName().equals("currentTimeMillis");
            return isNow || isClock || isMillis;
        });
    }
}
