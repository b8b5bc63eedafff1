package org.jointmeeting.agenda.intake;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CompoundView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Where an item is raised: the community of its compounds, or a jurisdiction above all of them. */
@ApplicationScoped
class Whereabouts {

    private static final Text JURISDICTION = Text.of("辖区", "jurisdiction");

    private final Directory directory;
    private final Callers callers;

    Whereabouts(Directory directory, Callers callers) {
        this.directory = directory;
        this.callers = callers;
    }

    JurisdictionView of(@Nullable UUID jurisdictionId, Set<UUID> compoundIds, @Nullable String area) {
        if (compoundIds.isEmpty() && (area == null || area.isBlank())) {
            throw Problem.field(
                    "compoundIds", Text.of("请填写涉及的小区，或者填写所在区域（area）。", "Name the compounds concerned, or the area."));
        }
        List<CompoundView> compounds = directory.findCompounds(compoundIds).stream()
                .filter(compound -> callers.current().reaches(compound.jurisdictionPath()))
                .toList();
        if (compounds.size() != compoundIds.size()) {
            throw Problem.field(
                    "compoundIds",
                    Text.of(
                            "有小区不存在，或不在您的辖区之内。",
                            "One of the compounds does not exist, or lies outside your jurisdiction."));
        }
        if (jurisdictionId == null) {
            return ofCompounds(compounds);
        }
        JurisdictionView jurisdiction = Given.in("jurisdictionId", () -> known(jurisdictionId));
        boolean holdsAll = compounds.stream()
                .allMatch(compound -> compound.jurisdictionPath().startsWith(jurisdiction.path()));
        if (!holdsAll) {
            throw Problem.field(
                    "jurisdictionId",
                    Text.of("所填小区不全在“{0}”辖区内。", "Not all of the compounds lie in {0}.", jurisdiction.name()));
        }
        return jurisdiction;
    }

    /** One's own, or one above it. */
    private JurisdictionView known(UUID id) {
        JurisdictionView jurisdiction = directory.findJurisdiction(id);
        callers.requireNear(jurisdiction.path(), JURISDICTION);
        return jurisdiction;
    }

    private JurisdictionView ofCompounds(List<CompoundView> compounds) {
        List<UUID> communities =
                compounds.stream().map(CompoundView::jurisdictionId).distinct().toList();
        if (communities.size() != 1) {
            throw Problem.field(
                    "jurisdictionId",
                    Text.of(
                            "涉及多个社区或未填小区时，请指定承办辖区。",
                            "Say which jurisdiction holds it when several communities, or no compound, are concerned."));
        }
        return directory.findJurisdiction(communities.get(0));
    }
}
