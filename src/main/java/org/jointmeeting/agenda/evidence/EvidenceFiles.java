package org.jointmeeting.agenda.evidence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.hibernate.Session;

/** Evidence and its bytes: BLOB on H2, bytea on PostgreSQL, so plain JDBC within the transaction at hand. */
@ApplicationScoped
class EvidenceFiles implements PanacheRepositoryBase<Evidence, UUID> {

    List<Evidence> of(UUID itemId) {
        return list("itemId = ?1 and deletedAt is null order by id", itemId);
    }

    long countOf(UUID itemId, Collection<UUID> ids) {
        return count("itemId = ?1 and id in ?2 and deletedAt is null", itemId, ids);
    }

    void store(UUID id, byte[] content) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert =
                    connection.prepareStatement("insert into evidence_content (evidence_id, content) values (?, ?)")) {
                insert.setObject(1, id);
                insert.setBytes(2, content);
                insert.executeUpdate();
            }
        });
    }

    byte[] contentOf(UUID id) {
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select content from evidence_content where evidence_id = ?")) {
                select.setObject(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    rows.next();
                    return rows.getBytes(1);
                }
            }
        });
    }
}
