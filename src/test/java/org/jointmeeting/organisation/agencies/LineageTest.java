package org.jointmeeting.organisation.agencies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LineageTest {

    private final Agency brigade = agencyAt("/330100000000/330106000000/");
    private final Agency station = agencyAt("/330100000000/330106000000/330106013000/");
    private final Agency elsewhere = agencyAt("/330100000000/330102000000/");

    @Test
    void theBrigadeOfTheDistrictIsAboveTheStationOfItsStreet() {
        assertThatCode(() -> Lineage.requireAbove(brigade, station)).doesNotThrowAnyException();
    }

    @Test
    void anAgencyOfTheSameJurisdictionMayBeAbove() {
        assertThatCode(() -> Lineage.requireAbove(brigade, agencyAt(brigade.jurisdictionPath())))
                .doesNotThrowAnyException();
    }

    @Test
    void whatStandsBelowCannotBeAbove() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Lineage.requireAbove(station, brigade));
    }

    @Test
    void anAgencyOfAnotherLineCannotBeAbove() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Lineage.requireAbove(elsewhere, station));
    }

    @Test
    void anAgencyIsNotItsOwnParent() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Lineage.requireAbove(station, station));
    }

    @Test
    void anAgencyThatHasEndedCannotBeAbove() {
        brigade.end(LocalDate.of(2026, 6, 30));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> Lineage.requireAbove(brigade, station));
    }

    private static Agency agencyAt(String path) {
        JurisdictionView where = new JurisdictionView(
                UUID.randomUUID(), "330106013000", "文新街道", Level.STREET, null, path, Instant.EPOCH, null, 0);
        return new Agency(where, new NewAgency(where.id(), "FIRE", "消防救援站", null, true));
    }
}
