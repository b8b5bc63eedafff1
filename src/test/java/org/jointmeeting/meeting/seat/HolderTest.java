package org.jointmeeting.meeting.seat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.PartyView;
import org.jointmeeting.organisation.StandIn;

import static org.assertj.core.api.Assertions.assertThat;

class HolderTest {

    private static final StandIn COMMUNITY = new StandIn(StandIn.Kind.COMMUNITY, "骆家庄社区居民委员会");

    @Test
    void aPartyIsCalledByItsName() {
        assertThat(label("骆家庄西苑业主委员会", null)).isEqualTo("骆家庄西苑业主委员会");
    }

    @Test
    void aMissingPartyIsNamedWithItsStandIn() {
        assertThat(label("骆家庄西苑业主委员会", COMMUNITY)).isEqualTo("骆家庄西苑业主委员会（缺位，由骆家庄社区居民委员会代行）");
    }

    @Test
    void aMissingPartyWithoutANameIsCalledByItsCompound() {
        assertThat(label("业主委员会（缺位）", COMMUNITY)).isEqualTo("骆家庄西苑业主委员会（缺位，由骆家庄社区居民委员会代行）");
    }

    @Test
    void aStandInThatSaysSoItselfIsNotSaidTwice() {
        StandIn acting = new StandIn(StandIn.Kind.COMMUNITY, "骆家庄社区居民委员会代行");

        assertThat(label("业主委员会（缺位）", acting)).endsWith("（缺位，由骆家庄社区居民委员会代行）");
    }

    private static String label(String name, @Nullable StandIn standIn) {
        PartyView party = new PartyView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                "/",
                PartyKind.OWNERS_COMMITTEE,
                name,
                standIn != null,
                standIn,
                LocalDate.EPOCH,
                null,
                Instant.EPOCH,
                null,
                0);
        return Holder.of(party, "骆家庄西苑").label();
    }
}
