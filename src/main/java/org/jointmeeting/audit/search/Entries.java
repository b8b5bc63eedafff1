package org.jointmeeting.audit.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;

import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.CursorText;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.Subtree;
import org.jointmeeting.shared.paging.WantedPage;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** The entries of the trail, the latest first; a caller finds those of its subtree. */
@ApplicationScoped
class Entries implements PanacheRepositoryBase<Entry, UUID> {

    private static final Text WHAT = Text.of("审计条目", "audit entry");

    private final Callers callers;

    Entries(Callers callers) {
        this.callers = callers;
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    EntryView require(UUID id) {
        Entry found = findByIdOptional(id).orElseThrow(() -> Problem.notFound(WHAT));
        callers.requireReach(found.jurisdictionPath, WHAT);
        return views(List.of(found)).get(0);
    }

    Page<EntryView> page(EntryFilter wanted, WantedPage request) {
        Map<String, Object> conditions = new LinkedHashMap<>(wanted.conditions());
        List<String> within = callers.current().paths();
        Long count = request.isCounted() ? count(where(conditions, within), values(conditions, within)) : null;
        if (request.cursor() != null) {
            conditions.put("id < :p", CursorText.read(request.cursor(), UUID::fromString));
        }
        List<Entry> found = find(where(conditions, within), Sort.descending("id"), values(conditions, within))
                .range(0, request.limit())
                .list();
        boolean isMore = found.size() > request.limit();
        List<Entry> shown = isMore ? found.subList(0, request.limit()) : found;
        return new Page<>(
                views(shown),
                isMore ? CursorText.of(shown.get(shown.size() - 1).id.toString()) : null,
                count);
    }

    private List<EntryView> views(List<Entry> rows) {
        List<UUID> ids = rows.stream().map(row -> row.id).toList();
        Map<UUID, Seal> seals = ids.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("from Seal where entryId in :ids", Seal.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(seal -> seal.entryId, Function.identity()));
        return rows.stream().map(row -> EntryView.of(row, seals.get(row.id))).toList();
    }

    private static String where(Map<String, Object> conditions, List<String> within) {
        List<String> numbered = new ArrayList<>();
        conditions.keySet().forEach(condition -> numbered.add(condition.replace(":p", ":p" + numbered.size())));
        numbered.add(Subtree.condition("jurisdictionPath", "within", within));
        return String.join(" and ", numbered);
    }

    private static Map<String, Object> values(Map<String, Object> conditions, List<String> within) {
        Map<String, Object> values = new HashMap<>();
        conditions.values().forEach(value -> values.put("p" + values.size(), value));
        values.putAll(Subtree.values("within", within));
        return values;
    }
}
