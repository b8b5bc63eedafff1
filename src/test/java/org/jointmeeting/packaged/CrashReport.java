package org.jointmeeting.packaged;

import java.util.List;

/**
 * What is left after the crashes.
 *
 * @param acknowledged items whose creation was answered with success
 * @param lost of these, the ones that are gone, or have not the number that was told
 * @param numbered items that have a number, told or not
 * @param gaps numbers that nobody has, below the highest
 * @param doubled items or numbers that are there twice
 * @param surprises answers that no writer should get
 */
record CrashReport(int acknowledged, int lost, int numbered, int gaps, int doubled, List<String> surprises) {

    boolean isClean() {
        return acknowledged > 0 && lost + gaps + doubled == 0 && surprises.isEmpty();
    }

    String line() {
        return "acknowledged %d, lost %d, numbered %d, gaps %d, doubled %d, surprises %d"
                .formatted(acknowledged, lost, numbered, gaps, doubled, surprises.size());
    }

    String lastLine() {
        return "acknowledged=%d lost=%d".formatted(acknowledged, lost);
    }
}
