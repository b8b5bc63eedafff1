package org.jointmeeting.organisation.tree;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.organisation.WholeCity;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.tracking.Identifiers;

/**
 * Loads Hangzhou's official divisions into the tree: adds what is missing, renames what is called otherwise, deletes
 * nothing. Loading twice changes nothing.
 */
@ApplicationScoped
public class LoadingDivisions {

    private static final String FILE = "/organisation/hangzhou-divisions.csv";

    private final Jurisdictions jurisdictions;
    private final WholeCity city;

    LoadingDivisions(Jurisdictions jurisdictions, WholeCity city) {
        this.jurisdictions = jurisdictions;
        this.city = city;
    }

    /** For the first start: loads only into an empty tree, so that a city kept otherwise stays as it is. */
    @Transactional
    public void loadIfEmpty() {
        if (jurisdictions.count() == 0) {
            load();
        }
    }

    /** @throws Problem 403 unless the caller administers the root */
    @Transactional
    public LoadedDivisions load() {
        city.requireAdministered();
        Map<String, Jurisdiction> standing = new HashMap<>();
        jurisdictions.standing().forEach(node -> standing.put(node.code(), node));
        Set<UUID> taken = jurisdictions.ids();
        List<Division> divisions = DivisionFile.parse(read());
        int before = standing.size();
        int renamed = 0;
        for (Division division : divisions) {
            Jurisdiction known = standing.get(division.code());
            if (known == null) {
                standing.put(division.code(), add(division, standing, taken));
            } else if (!known.name().equals(division.name())) {
                known.rename(division.name());
                renamed++;
            }
        }
        int added = standing.size() - before;
        return new LoadedDivisions(added, renamed, divisions.size() - added - renamed);
    }

    private Jurisdiction add(Division division, Map<String, Jurisdiction> standing, Set<UUID> taken) {
        Jurisdiction parent = division.parentCode() == null ? null : standing.get(division.parentCode());
        // A node that was deleted keeps its id; the one that takes its place gets another.
        UUID id = taken.contains(division.id()) ? Identifiers.next() : division.id();
        Jurisdiction added = new Jurisdiction(id, division.code(), division.name(), division.level(), parent);
        jurisdictions.persist(added);
        return added;
    }

    private static List<String> read() {
        try (InputStream file = Objects.requireNonNull(LoadingDivisions.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
