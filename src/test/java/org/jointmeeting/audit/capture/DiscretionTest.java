package org.jointmeeting.audit.capture;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the trail leaves out. */
class DiscretionTest {

    @Test
    void hashesOfSecretsAreNotRepeated() {
        for (String property : List.of("passwordHash", "accessHash", "refreshHash", "spentHash", "hash", "secretKey")) {
            assertThat(Discretion.shown(property, "abc")).as(property).isEqualTo("***");
        }
    }

    @Test
    void telephoneNumbersAreMasked() {
        assertThat(Discretion.shown("phone", "13800001234")).isEqualTo("138****1234");
        assertThat(Discretion.shown("phone", "110")).isEqualTo("***");
        assertThat(Discretion.shown("phone", null)).isNull();
    }

    @Test
    void theRestIsTold() {
        assertThat(Discretion.shown("title", "消防通道堵塞")).isEqualTo("消防通道堵塞");
        assertThat(Discretion.shown("sha256", "9f86")).isEqualTo("9f86");
    }
}
