package org.jointmeeting.agenda;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jointmeeting.meeting.Publicity;
import org.jointmeeting.meeting.Reader;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.paging.Subtree;

/**
 * Which items a caller may know of, as a condition on rows of {@link Item}: those of the subtree where it is an official
 * (also when they have gone up from there), what it raised, what its agency has a task in or verifies, and what concerns its compound once an agenda opened it
 * beyond the office; and what the owners of a community are to decide. A commissioner also knows what was raised from within its compound, until an agenda says how public
 * that is.
 */
public final class KnownItems {

    private static final UUID NOBODY = new UUID(0, 0);

    private final String condition;
    private final Map<String, Object> values = new HashMap<>();

    private KnownItems(Reader reader, String alias) {
        Caller caller = reader.caller();
        List<String> ways = new ArrayList<>();
        ways.add(Subtree.condition(alias + "passage.originPath", "reach", Reader.officialPaths(caller)));
        values.putAll(Subtree.values("reach", Reader.officialPaths(caller)));
        ways.add(Subtree.condition(alias + "owners.communityPath", "voting", Reader.officialPaths(caller)));
        values.putAll(Subtree.values("voting", Reader.officialPaths(caller)));
        ways.add("%1$sraiser.accountId = :account or %1$screatedBy = :account".formatted(alias));
        values.put("account", caller.accountId() == null ? NOBODY : caller.accountId());
        ways.add("%sraiser.id in :standings".formatted(alias));
        values.put("standings", caller.standings());
        ways.add(
                "%1$sverifierAgencyId in :agencies or %1$sid in (select t.itemId from Task t where t.workerId in :standings)"
                        .formatted(alias));
        values.put("agencies", caller.standings(Standing.AGENCY));
        ways.addAll(opened(reader.compoundIds(), alias));
        ways.addAll(raisedWithin(caller.standings(Standing.COMPOUND), alias));
        condition = String.join(" or ", ways);
    }

    private List<String> opened(Set<UUID> compounds, String alias) {
        if (compounds.isEmpty()) {
            return List.of();
        }
        values.put("internal", Publicity.INTERNAL);
        return List.of(
                "(%s) and %sid in (select e.itemId from AgendaEntry e where e.deletedAt is null and e.publicity <> :internal)"
                        .formatted(ofOneOf(compounds, "compound", alias), alias));
    }

    private List<String> raisedWithin(Set<UUID> compounds, String alias) {
        if (compounds.isEmpty()) {
            return List.of();
        }
        values.put("neighbours", EnumSet.of(RaiserKind.PARTY, RaiserKind.COMMISSIONER));
        values.put("drafted", ItemStatus.DRAFT);
        return List.of(("(%1$s) and %2$sraiser.kind in :neighbours and %2$sstatus <> :drafted"
                        + " and %2$smeetingId is null and %2$sdeferralCount = 0")
                .formatted(ofOneOf(compounds, "own", alias), alias));
    }

    private String ofOneOf(Set<UUID> compounds, String parameter, String alias) {
        List<String> ways = new ArrayList<>();
        for (UUID compound : compounds) {
            String name = parameter + ways.size();
            values.put(name, compound);
            ways.add(":%s member of %scompoundIds".formatted(name, alias));
        }
        return String.join(" or ", ways);
    }

    /** @param alias how the item is called in the query, with its dot; empty when it stands alone */
    static KnownItems to(Reader reader, String alias) {
        return new KnownItems(reader, alias);
    }

    /** Decided without asking the database. */
    static boolean isPlain(Caller caller, Item item) {
        return Reader.isOfficialAt(caller, item.passage().originPath()) || item.isRaisedBy(caller);
    }

    public String condition() {
        return "(" + condition + ")";
    }

    public Map<String, Object> values() {
        return values;
    }
}
