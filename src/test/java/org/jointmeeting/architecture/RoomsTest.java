package org.jointmeeting.architecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import jakarta.persistence.Entity;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.junit.jupiter.api.Test;

import org.jointmeeting.shared.numbering.Numbers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Who may depend on whom: a room knows the rooms of the ranks below its own, and none beside or above it. */
class RoomsTest {

    @Test
    void aRoomOnlyKnowsTheRoomsBelowIt() {
        var rooms = Architectures.layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true);
        for (String room : Rooms.all()) {
            rooms = rooms.optionalLayer(room).definedBy(Rooms.ROOT + "." + room + "..");
        }
        List<String> below = new ArrayList<>();
        for (Set<String> rank : Rooms.RANKS) {
            for (String room : rank) {
                rooms = below.isEmpty()
                        ? rooms.whereLayer(room).mayNotAccessAnyLayer()
                        : rooms.whereLayer(room).mayOnlyAccessLayers(below.toArray(String[]::new));
            }
            below.addAll(rank);
        }
        rooms.check(House.CLASSES);
    }

    @Test
    void nobodyKnowsTheRoomsThatOnlyListen() {
        for (String listener : Rooms.LISTENERS) {
            classes()
                    .that()
                    .resideInAPackage(Rooms.ROOT + "." + listener + "..")
                    .should()
                    .onlyHaveDependentClassesThat()
                    .resideInAPackage(Rooms.ROOT + "." + listener + "..")
                    .allowEmptyShould(true)
                    .check(House.CLASSES);
        }
    }

    @Test
    void roomsDoNotTurnInCircles() {
        slices().matching(Rooms.ROOT + ".(*)..").should().beFreeOfCycles().check(House.CLASSES);
    }

    @Test
    void everyRoomHasItsRank() {
        classes()
                .that()
                .resideInAPackage(Rooms.ROOT + ".*..")
                .should(condition("reside in a room of Rooms.RANKS", (type, events) -> {
                    if (!Rooms.all().contains(Rooms.of(type))) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getName() + " is in a room that has no rank: add it to Rooms.RANKS"));
                    }
                }))
                .check(House.CLASSES);
    }

    @Test
    void rowsAndRepositoriesStayInTheirRoom() {
        classes()
                .that(areRowsOrRepositories())
                .should(condition(
                        "be used in their own room only", (type, events) -> type.getDirectDependenciesToSelf().stream()
                                .filter(use -> !Rooms.of(use.getOriginClass()).equals(Rooms.of(type)))
                                .forEach(use -> events.add(SimpleConditionEvent.violated(type, use.getDescription())))))
                .check(House.CLASSES);
    }

    /** The numbers are the one repository made for all rooms. */
    private static DescribedPredicate<JavaClass> areRowsOrRepositories() {
        return DescribedPredicate.describe(
                "are entities or repositories",
                type -> !type.isEquivalentTo(Numbers.class)
                        && (type.isAnnotatedWith(Entity.class) || type.isAssignableTo(PanacheRepositoryBase.class)));
    }

    private static ArchCondition<JavaClass> condition(String description, Check check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.look(type, events);
            }
        };
    }

    private interface Check {
        void look(JavaClass type, ConditionEvents events);
    }
}
