package org.jointmeeting.sample;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Freezes what examples and the walk-through cite. */
class ShowcaseTest {

    @Test
    void theIdsOfTheShowcaseNeverChange() {
        assertThat(Showcase.COMPOUND).isEqualTo(UUID.fromString("01900000-0000-7000-8001-000000000101"));
        assertThat(Showcase.FIRE_BRIGADE).isEqualTo(UUID.fromString("01900000-0000-7000-8001-000000000201"));
        assertThat(Showcase.STREET_VENUE).isEqualTo(UUID.fromString("01900000-0000-7000-8001-000000000301"));
        assertThat(Showcase.DRAFT_ITEM).isEqualTo(UUID.fromString("01900000-0000-7000-8001-000000000401"));
        assertThat(Showcase.EVIDENCE).isEqualTo(UUID.fromString("01900000-0000-7000-8001-000000000501"));
        assertThat(Exhibits.MEETING_TO_OPEN).isEqualTo(UUID.fromString("01900000-0000-7000-8001-000000000614"));
        assertThat(Showcase.MEETING_IN_DRAFT).isEqualTo(UUID.fromString("01900000-0000-7000-8001-000000000601"));
    }

    @Test
    void theyAreVersionSevenUuids() {
        assertThat(Showcase.COMPOUND.version()).isEqualTo(7);
        assertThat(Showcase.COMPOUND.variant()).isEqualTo(2);
    }
}
