package org.jointmeeting.packaged;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.jointmeeting.packaged.Ledger.Found;

import static org.assertj.core.api.Assertions.assertThat;

class LedgerTest {

    private static final String FIRST = "330100000000-2026-0001";
    private static final String SECOND = "330100000000-2026-0002";
    private static final String THIRD = "330100000000-2026-0003";

    private final Ledger ledger = new Ledger();

    @Test
    void whatIsThereWithItsNumberIsNotLost() {
        ledger.created("a", "1");
        ledger.accepted("1", FIRST);
        ledger.created("b", "2");

        ledger.compare(List.of(new Found("1", "a", FIRST), new Found("2", "b", "")));

        assertThat(ledger.report().isClean()).isTrue();
        assertThat(ledger.report().lastLine()).isEqualTo("acknowledged=2 lost=0");
    }

    @Test
    void anAcknowledgedItemThatIsGoneIsLost() {
        ledger.created("a", "1");

        ledger.compare(List.of());

        assertThat(ledger.report().lost()).isEqualTo(1);
        assertThat(ledger.report().isClean()).isFalse();
    }

    @Test
    void anItemWithAnotherNumberThanWasToldIsLost() {
        ledger.created("a", "1");
        ledger.accepted("1", FIRST);

        ledger.compare(List.of(new Found("1", "a", "")));

        assertThat(ledger.report().lost()).isEqualTo(1);
    }

    @Test
    void whatWasNotAcknowledgedMayBeThereOrNot() {
        ledger.created("a", "1");
        ledger.send("b");
        ledger.send("c");

        ledger.compare(List.of(new Found("1", "a", ""), new Found("2", "b", FIRST)));

        assertThat(ledger.report().isClean()).isTrue();
        assertThat(ledger.inDoubt()).containsExactlyInAnyOrder("b", "c");
    }

    @Test
    void aNumberThatNobodyHasIsAGap() {
        ledger.created("a", "1");

        ledger.compare(List.of(new Found("1", "a", FIRST), new Found("2", "b", THIRD)));

        assertThat(ledger.report().gaps()).isEqualTo(1);
        assertThat(ledger.report().isClean()).isFalse();
    }

    @Test
    void theSameItemOrNumberTwiceIsDoubled() {
        ledger.created("a", "1");

        ledger.compare(List.of(new Found("1", "a", FIRST), new Found("2", "a", SECOND), new Found("3", "b", SECOND)));

        assertThat(ledger.report().doubled()).isEqualTo(2);
    }
}
