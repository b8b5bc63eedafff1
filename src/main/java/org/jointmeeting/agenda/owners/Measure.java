package org.jointmeeting.agenda.owners;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/**
 * A vote counted one way, by heads or by floor area; the law asks for both.
 *
 * @param field how it is called in the request
 */
record Measure(
        String field, Text of, BigDecimal total, BigDecimal participating, BigDecimal inFavour, BigDecimal against) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** @throws Problem 400 naming the number that is larger than what it is a part of */
    Measure checked(String path) {
        if (participating.compareTo(total) > 0) {
            throw Problem.field(
                    path + field + "/participating",
                    Text.of(
                            "参与表决的{0}为 {1}，不得多于总数 {2}。",
                            "{1} took part by {0}: no more than all, {2}.", of, plain(participating), plain(total)));
        }
        BigDecimal decided = inFavour.add(against);
        if (decided.compareTo(participating) > 0) {
            throw Problem.field(
                    path + field + "/inFavour",
                    Text.of(
                            "同意与反对的{0}合计 {1}，不得多于参与表决的 {2}。",
                            "In favour and against by {0} are {1}: no more than took part, {2}.",
                            of,
                            plain(decided),
                            plain(participating)));
        }
        return this;
    }

    /** What it falls short of; nothing when it carries. */
    List<Text> shortfalls(Share turnout, Share consent) {
        List<Text> missed = new ArrayList<>();
        if (!turnout.isReachedBy(participating, total)) {
            missed.add(told(Text.of("参与表决的{0}", "took part by {0}", of), participating, total, turnout));
        }
        if (participating.signum() == 0 || !consent.isReachedBy(inFavour, participating)) {
            missed.add(told(Text.of("同意的{0}", "in favour by {0}", of), inFavour, participating, consent));
        }
        return missed;
    }

    /** How it went, whatever is needed. */
    Text told() {
        return Text.of(
                "参与表决的{0} {1}，其中同意 {2}",
                "took part by {0}: {1}; of these in favour: {2}",
                of,
                part(participating, total),
                part(inFavour, participating));
    }

    private static Text told(Text what, BigDecimal part, BigDecimal whole, Share needed) {
        return Text.of("{0} {1}，{2}", "{0} {1}, {2}", what, part(part, whole), needed.inWords());
    }

    private static String part(BigDecimal part, BigDecimal whole) {
        BigDecimal percent =
                whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.DOWN);
        return plain(part) + "/" + plain(whole) + " (" + percent.toPlainString() + "%)";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
