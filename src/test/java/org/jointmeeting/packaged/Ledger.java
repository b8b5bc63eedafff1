package org.jointmeeting.packaged;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What the app acknowledged to its writers, held against what it has after a crash. */
final class Ledger {

    private static final String NO_NUMBER = "";

    /** An item as it stands after a crash; its number is empty until it is accepted. */
    record Found(String id, String title, String number) {}

    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Set<String> inDoubt = ConcurrentHashMap.newKeySet();
    private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
    private final Set<String> lost = new TreeSet<>();
    private final AtomicInteger acceptances = new AtomicInteger();
    private int numbered;
    private int gaps;
    private int doubled;

    /** Sent, not answered: it may be there or not, but not twice. */
    void send(String title) {
        inDoubt.add(title);
    }

    void created(String title, String id) {
        acknowledged.put(id, NO_NUMBER);
        inDoubt.remove(title);
    }

    void accepted(String id, String number) {
        acknowledged.put(id, number);
        acceptances.incrementAndGet();
    }

    int acceptances() {
        return acceptances.get();
    }

    /** An answer that no writer should get. */
    void surprise(String answer) {
        surprises.add(answer);
    }

    Set<String> inDoubt() {
        return Set.copyOf(inDoubt);
    }

    void compare(Collection<Found> found) {
        Map<String, Found> byId = new HashMap<>();
        found.forEach(item -> byId.put(item.id(), item));
        acknowledged.forEach((id, number) -> {
            Found item = byId.get(id);
            if (item == null || !(number.equals(NO_NUMBER) || number.equals(item.number()))) {
                lost.add(id);
            }
        });
        Set<String> titles = new HashSet<>();
        doubled = (int) found.stream().filter(item -> !titles.add(item.title())).count();
        compareNumbers(found);
    }

    private void compareNumbers(Collection<Found> found) {
        List<String> numbers = found.stream()
                .map(Found::number)
                .filter(number -> !number.equals(NO_NUMBER))
                .toList();
        numbered = numbers.size();
        Map<String, TreeSet<Integer>> series = new HashMap<>();
        for (String number : numbers) {
            int dash = number.lastIndexOf('-');
            series.computeIfAbsent(number.substring(0, dash), prefix -> new TreeSet<>())
                    .add(Integer.valueOf(number.substring(dash + 1)));
        }
        int distinct = series.values().stream().mapToInt(Set::size).sum();
        int highest = series.values().stream().mapToInt(TreeSet::last).sum();
        gaps = highest - distinct;
        doubled += numbered - distinct;
    }

    CrashReport report() {
        return new CrashReport(acknowledged.size(), lost.size(), numbered, gaps, doubled, List.copyOf(surprises));
    }
}
