package org.jointmeeting.organisation.tree;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.jointmeeting.organisation.Level;

import static org.assertj.core.api.Assertions.assertThat;

class DivisionTest {

    private final Division street = new Division("330106013000", "文新街道", Level.STREET, "330106000000");

    @Test
    void theIdEndsInTheCode() {
        assertThat(street.id()).isEqualTo(UUID.fromString("01900000-0000-7000-8000-330106013000"));
    }

    @Test
    void theIdIsAVersionSevenUuid() {
        assertThat(street.id().version()).isEqualTo(7);
        assertThat(street.id().variant()).isEqualTo(2);
    }
}
