package org.jointmeeting.organisation;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class JurisdictionLineTest {

    @Test
    void theLineOfACommunityNamesAllAboveIt() {
        assertThat(JurisdictionView.lineOf("/330100000000/330106000000/330106013000/330106013014/"))
                .containsExactly(
                        "/330100000000/",
                        "/330100000000/330106000000/",
                        "/330100000000/330106000000/330106013000/",
                        "/330100000000/330106000000/330106013000/330106013014/");
    }

    @Test
    void nothingIsAboveEverything() {
        assertThat(JurisdictionView.lineOf("/")).isEmpty();
    }
}
