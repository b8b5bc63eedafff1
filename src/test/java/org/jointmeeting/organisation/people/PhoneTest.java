package org.jointmeeting.organisation.people;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneTest {

    @Test
    void theMiddleOfAMobileNumberIsHidden() {
        assertThat(Phone.masked("13812341234")).isEqualTo("138****1234");
    }

    @Test
    void ofAShortNumberOnlyTheEndIsShown() {
        assertThat(Phone.masked("87654321")).isEqualTo("****21");
        assertThat(Phone.masked("12345")).isEqualTo("****45");
    }
}
