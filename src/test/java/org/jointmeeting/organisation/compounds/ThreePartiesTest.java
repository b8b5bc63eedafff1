package org.jointmeeting.organisation.compounds;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import org.jointmeeting.organisation.CompoundType;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.StandIn;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThreePartiesTest {

    private static final StandIn COMMUNITY = new StandIn(StandIn.Kind.COMMUNITY, "骆家庄社区居民委员会代行");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    @Test
    void aMissingPartyNeedsAStandIn() {
        assertThat(fieldRefused(() -> new Representation(null, true, null).checked("parties/1/")))
                .isEqualTo("#/parties/1/standIn");
    }

    @Test
    void aPartyThatIsThereHasNoStandIn() {
        assertThat(fieldRefused(() -> new Representation("业委会", false, COMMUNITY).checked("")))
                .isEqualTo("#/standIn");
    }

    @Test
    void aPartyThatIsThereHasAName() {
        assertThat(fieldRefused(() -> new Representation(null, false, null).checked("")))
                .isEqualTo("#/name");
    }

    @Test
    void aMissingPartyIsCalledByItsKind() {
        assertThat(new Representation(null, true, COMMUNITY).checked("").nameFor(PartyKind.OWNERS_COMMITTEE))
                .isEqualTo("业主委员会（缺位）");
    }

    @Test
    void eachKindComesOnce() {
        NewParty branch = new NewParty(PartyKind.PARTY_BRANCH, "党支部", false, null, null);
        NewParty company = new NewParty(PartyKind.PROPERTY_COMPANY, "物业", false, null, null);
        assertThat(fieldRefused(() -> requestWith(branch, company, branch).checked()))
                .isEqualTo("#/parties/2/kind");
    }

    @Test
    void aCompoundLiesInACommunity() {
        assertThat(fieldRefused(() -> new Compound(at(Level.STREET), requestWith())))
                .isEqualTo("#/jurisdictionId");
    }

    @Test
    void aPartyEndsTheDayBeforeTheNextStarts() {
        Party party = committee();
        party.giveWay(FIRST.plusMonths(6));
        assertThat(party.view().endsOn()).isEqualTo(LocalDate.of(2026, 8, 31));
    }

    @Test
    void theNextPartyStartsAfterThePresentOneDid() {
        assertThat(fieldRefused(() -> committee().giveWay(FIRST))).isEqualTo("#/startsOn");
    }

    @Test
    void aPartyGivesWayOnce() {
        Party party = committee();
        party.giveWay(FIRST.plusDays(1));
        assertThatThrownBy(() -> party.giveWay(FIRST.plusDays(9)))
                .isInstanceOfSatisfying(
                        Problem.class, refused -> assertThat(refused.type()).isEqualTo(ProblemType.CONFLICT));
    }

    private static Party committee() {
        Compound compound = new Compound(at(Level.COMMUNITY), requestWith());
        return new Party(compound, PartyKind.OWNERS_COMMITTEE, new Representation("业委会", false, null), FIRST);
    }

    private static JurisdictionView at(Level level) {
        return new JurisdictionView(
                UUID.randomUUID(), "330106013014", "骆家庄社区", level, null, "/330106013014/", Instant.EPOCH, null, 0);
    }

    private static NewCompound requestWith(NewParty... parties) {
        return new NewCompound(UUID.randomUUID(), "骆家庄西苑", CompoundType.RESETTLEMENT, null, 1280, List.of(parties));
    }

    private static String fieldRefused(ThrowingCallable work) {
        String[] pointer = new String[1];
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> pointer[0] = refused.fields().get(0).pointer());
        return pointer[0];
    }
}
