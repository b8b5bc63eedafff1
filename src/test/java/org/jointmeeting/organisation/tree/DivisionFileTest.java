package org.jointmeeting.organisation.tree;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.jointmeeting.organisation.Level;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DivisionFileTest {

    private static final String HEADER = "code,level,name,parent_code,district";
    private static final List<String> SMALL = List.of(
            HEADER,
            "330106013014,COMMUNITY,骆家庄社区,330106013000,西湖区",
            "330106013000,STREET,文新街道,330100000000,西湖区",
            "330100000000,CITY,杭州市,,");

    @Test
    void aDistrictIsMadeOfTheFirstSixDigitsOfItsStreets() {
        assertThat(DivisionFile.parse(SMALL))
                .contains(
                        new Division("330106000000", "西湖区", Level.DISTRICT, "330100000000"),
                        new Division("330106013000", "文新街道", Level.STREET, "330106000000"));
    }

    @Test
    void parentsComeBeforeTheirChildren() {
        assertThat(DivisionFile.parse(SMALL)).extracting(Division::level).isSorted();
    }

    @Test
    void theWholeCityHasThirteenDistricts() throws IOException {
        List<Division> all = DivisionFile.parse(published());
        assertThat(count(all, Level.CITY)).isEqualTo(1);
        assertThat(count(all, Level.DISTRICT)).isEqualTo(13);
        assertThat(count(all, Level.STREET)).isEqualTo(196);
        assertThat(count(all, Level.COMMUNITY)).isEqualTo(3320);
    }

    @Test
    void everyParentIsInTheFile() throws IOException {
        Set<String> seen = new HashSet<>();
        for (Division division : DivisionFile.parse(published())) {
            assertThat(division.parentCode() == null || seen.contains(division.parentCode()))
                    .as(division.name())
                    .isTrue();
            seen.add(division.code());
        }
    }

    @Test
    void aLineThatIsNoDivisionIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DivisionFile.parse(List.of(HEADER, "33010,CITY,杭州市,,")))
                .withMessageContaining("line 2");
    }

    @Test
    void aFileOfOtherColumnsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DivisionFile.parse(List.of("code,name")));
    }

    private static long count(List<Division> divisions, Level level) {
        return divisions.stream().filter(division -> division.level() == level).count();
    }

    private static List<String> published() throws IOException {
        try (InputStream file = DivisionFileTest.class.getResourceAsStream("/organisation/hangzhou-divisions.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
