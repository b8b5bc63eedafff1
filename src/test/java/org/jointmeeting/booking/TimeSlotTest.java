package org.jointmeeting.booking;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeSlotTest {

    private static final Instant TWO_O_CLOCK = Instant.parse("2026-12-10T06:00:00Z");

    private final TimeSlot slot = TimeSlot.of(TWO_O_CLOCK, Duration.ofMinutes(60));

    @Test
    void slotsThatOnlyTouchDoNotOverlap() {
        TimeSlot following = TimeSlot.of(slot.endsAt(), Duration.ofMinutes(15));

        assertThat(slot.overlaps(following)).isFalse();
        assertThat(following.overlaps(slot)).isFalse();
    }

    @Test
    void aSlotWithinAnotherOverlapsIt() {
        TimeSlot within = TimeSlot.of(TWO_O_CLOCK.plusSeconds(600), Duration.ofMinutes(15));

        assertThat(slot.overlaps(within)).isTrue();
        assertThat(within.overlaps(slot)).isTrue();
    }

    @Test
    void aSlotEndsAfterItStarts() {
        assertThatThrownBy(() -> TimeSlot.of(TWO_O_CLOCK, Duration.ZERO)).isInstanceOf(IllegalArgumentException.class);
    }
}
