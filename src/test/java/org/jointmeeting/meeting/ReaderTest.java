package org.jointmeeting.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;

import static org.assertj.core.api.Assertions.assertThat;

class ReaderTest {

    private static final String CITY = "/330100000000/";
    private static final String STREET = CITY + "330106013000/";
    private static final String COMMUNITY = STREET + "330106013001/";
    private static final String ELSEWHERE = CITY + "330102001000/";
    private static final UUID COMPOUND = new UUID(0, 1);
    private static final UUID PARTY = new UUID(0, 2);
    private static final UUID OTHER = new UUID(0, 3);

    @Test
    void anOfficialOfThePlaceIsInternal() {
        assertThat(reader(Grant.of(Role.SUPERVISOR, STREET)).of(COMMUNITY, List.of(COMPOUND)))
                .isEqualTo(Audience.INTERNAL);
    }

    @Test
    void anOfficialOfAnotherPlaceIsThePublic() {
        assertThat(reader(Grant.of(Role.COORDINATOR, ELSEWHERE)).of(COMMUNITY, List.of(COMPOUND)))
                .isEqualTo(Audience.PUBLIC);
        assertThat(reader(Grant.of(Role.COORDINATOR, COMMUNITY)).of(STREET, List.of()))
                .isEqualTo(Audience.PUBLIC);
    }

    @Test
    void whoseCompoundIsConcernedIsOneOfTheThreeParties() {
        assertThat(party().of(COMMUNITY, List.of(OTHER, COMPOUND))).isEqualTo(Audience.THREE_PARTIES);
    }

    @Test
    void theBusinessOfAnotherCompoundIsNotTheirs() {
        assertThat(party().of(COMMUNITY, List.of(OTHER))).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void whatConcernsNoCompoundConcernsWhoLivesThere() {
        assertThat(party().of(COMMUNITY, List.of())).isEqualTo(Audience.RESIDENTS);
        assertThat(party().of(STREET, List.of())).isEqualTo(Audience.RESIDENTS);
        assertThat(party().of(ELSEWHERE, List.of())).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void aConnectedSystemReadsWhatResidentsMay() {
        Reader hotline = reader(Grant.of(Role.CONNECTED_SYSTEM, STREET));
        assertThat(hotline.of(COMMUNITY, List.of(COMPOUND))).isEqualTo(Audience.RESIDENTS);
        assertThat(hotline.of(ELSEWHERE, List.of(COMPOUND))).isEqualTo(Audience.PUBLIC);
    }

    @Test
    void aSeatBringsNearer() {
        assertThat(Reader.by(Set.of())).isEqualTo(Audience.PUBLIC);
        assertThat(Reader.by(Set.of(SeatKind.PARTY))).isEqualTo(Audience.THREE_PARTIES);
        assertThat(Reader.by(Set.of(SeatKind.COMMISSIONER, SeatKind.AGENCY))).isEqualTo(Audience.INTERNAL);
    }

    @Test
    void eachAudienceReadsWhatIsOpenToItOrWider() {
        for (Audience audience : Audience.values()) {
            for (Publicity publicity : Publicity.values()) {
                assertThat(publicity.isOpenTo(audience))
                        .as("%s to %s", publicity, audience)
                        .isEqualTo(publicity.ordinal() >= audience.ordinal());
            }
        }
    }

    private static Reader party() {
        Grant grant = Grant.of(Role.PARTY_REPRESENTATIVE, COMMUNITY, Standing.PARTY, PARTY);
        return new Reader(new Caller(OTHER, "owners", List.of(grant)), Set.of(COMPOUND));
    }

    private static Reader reader(Grant grant) {
        return new Reader(new Caller(OTHER, "reader", List.of(grant)), Set.of());
    }
}
