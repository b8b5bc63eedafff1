package org.jointmeeting.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.Level;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyPlanTest {

    @ParameterizedTest
    @CsvSource({
        "骆家庄社区,骆家庄社区居民委员会,骆家庄社区三方协调办公室",
        "东江嘴村委会,东江嘴村民委员会,东江嘴村三方协调办公室",
        "外张村民委员会,外张村民委员会,外张村三方协调办公室",
        "高苑社区居委会,高苑社区居民委员会,高苑社区三方协调办公室"
    })
    void aCommunityHasItsCommitteeAndItsOffice(String place, String committee, String office) {
        assertThat(AgencyPlan.of(Level.COMMUNITY))
                .extracting(plan -> plan.nameAt(placed(place, Level.COMMUNITY)))
                .containsExactly(office, committee);
    }

    @Test
    void aTownIsGovernedByItsPeoplesGovernment() {
        assertThat(AgencyPlan.of(Level.STREET))
                .extracting(plan -> plan.nameAt(placed("双浦镇", Level.STREET)))
                .contains("双浦镇人民政府");
    }

    @ParameterizedTest
    @EnumSource
    void theCoordinationOfficeComesFirstAndSitsInEveryMeeting(Level level) {
        AgencyPlan first = AgencyPlan.of(level).get(0);
        assertThat(List.of(first.department(), first.standing())).containsExactly(Office.DEPARTMENT, true);
    }

    private static JurisdictionView placed(String name, Level level) {
        return new JurisdictionView(new UUID(0, 1), "330106013014", name, level, null, "/", Instant.EPOCH, null, 0);
    }
}
