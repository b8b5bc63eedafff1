package org.jointmeeting.shared.file;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.hibernate.Session;

/** The bytes of files, outside their rows: BLOB on H2, bytea on PostgreSQL, so plain JDBC within the transaction at hand. */
@ApplicationScoped
public class FileBytes {

    /**
     * Where a room keeps the bytes of its files.
     *
     * @param table with the key and {@code content}
     * @param key the column that holds the file's id
     */
    public record Shelf(String table, String key) {}

    private final EntityManager database;

    FileBytes(EntityManager database) {
        this.database = database;
    }

    /** The file's own row is there already. */
    public void store(Shelf shelf, UUID id, byte[] content) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into %s (%s, content) values (?, ?)".formatted(shelf.table(), shelf.key()))) {
                insert.setObject(1, id);
                insert.setBytes(2, content);
                insert.executeUpdate();
            }
        });
    }

    /** In place of what was stored before, if anything was. */
    public void replace(Shelf shelf, UUID id, byte[] content) {
        database.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update %s set content = ? where %s = ?".formatted(shelf.table(), shelf.key()))) {
                update.setBytes(1, content);
                update.setObject(2, id);
                if (update.executeUpdate() > 0) {
                    return;
                }
            }
            store(shelf, id, content);
        });
    }

    public byte[] of(Shelf shelf, UUID id) {
        return database.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select content from %s where %s = ?".formatted(shelf.table(), shelf.key()))) {
                select.setObject(1, id);
                try (ResultSet rows = select.executeQuery()) {
                    rows.next();
                    return rows.getBytes(1);
                }
            }
        });
    }
}
