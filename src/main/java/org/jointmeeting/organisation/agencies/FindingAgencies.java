package org.jointmeeting.organisation.agencies;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.time.ServiceClock;

/** What the rest of the registry asks of the agencies; without regard to the caller unless said. */
@ApplicationScoped
public class FindingAgencies {

    private final Agencies agencies;
    private final FindingJurisdictions tree;
    private final ServiceClock clock;

    FindingAgencies(Agencies agencies, FindingJurisdictions tree, ServiceClock clock) {
        this.agencies = agencies;
        this.tree = tree;
        this.clock = clock;
    }

    /** @throws Problem 404 when there is none, or it is neither in the caller's subtree nor at a level above it */
    public AgencyView requireNear(UUID id) {
        return agencies.requireNear(id).view();
    }

    /** @throws Problem 404 when there is none, or it lies outside the caller's subtree */
    public AgencyView require(UUID id) {
        return agencies.require(id).view();
    }

    /** Whether there never was any agency. */
    public boolean isNone() {
        return agencies.count() == 0;
    }

    /** In the order of the ids given. */
    public List<AgencyView> find(Collection<UUID> ids) {
        Map<UUID, AgencyView> found = new HashMap<>();
        agencies.withIds(ids).forEach(agency -> found.put(agency.id(), agency.view()));
        return ids.stream().distinct().map(found::get).filter(Objects::nonNull).toList();
    }

    /** By department; where no agency is found, nothing is said. */
    public Map<String, AgencyView> findOf(Collection<String> departments, UUID jurisdictionId) {
        if (departments.isEmpty()) {
            return Map.of();
        }
        List<String> line = JurisdictionView.lineOf(tree.get(jurisdictionId).path());
        return agencies.ofDepartments(departments, line, clock.today()).stream()
                .map(Agency::view)
                .collect(Collectors.toMap(AgencyView::department, Function.identity(), (lowest, above) -> lowest));
    }

    /** The department's agencies at any of the paths, the lowest first. */
    public List<AgencyView> findAt(String department, Collection<String> paths) {
        return agencies.ofDepartments(List.of(department), paths, clock.today()).stream()
                .map(Agency::view)
                .toList();
    }

    public List<AgencyView> findStanding(UUID jurisdictionId) {
        return findStanding(List.of(jurisdictionId)).getOrDefault(jurisdictionId, List.of());
    }

    /** By jurisdiction; where none sits, nothing is said. */
    public Map<UUID, List<AgencyView>> findStanding(Collection<UUID> jurisdictionIds) {
        return agencies.sittingAt(jurisdictionIds, clock.today()).stream()
                .map(Agency::view)
                .collect(Collectors.groupingBy(AgencyView::jurisdictionId));
    }
}
