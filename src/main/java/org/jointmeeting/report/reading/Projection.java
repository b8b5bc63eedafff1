package org.jointmeeting.report.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.query.NativeQuery;

/** A statement whose columns have types, so that both databases give the same. */
public final class Projection {

    private final NativeQuery<Tuple> query;

    private Projection(NativeQuery<Tuple> query) {
        this.query = query;
    }

    @SuppressWarnings("unchecked") // the type is the one asked for
    public static Projection of(EntityManager entities, String sql) {
        return new Projection((NativeQuery<Tuple>)
                entities.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class));
    }

    public Projection ids(String... columns) {
        return typed(UUID.class, columns);
    }

    public Projection texts(String... columns) {
        return typed(String.class, columns);
    }

    public Projection times(String... columns) {
        return typed(Instant.class, columns);
    }

    public Projection dates(String... columns) {
        return typed(LocalDate.class, columns);
    }

    public Projection numbers(String... columns) {
        return typed(Integer.class, columns);
    }

    public Projection with(Map<String, Object> values) {
        values.forEach((name, value) -> {
            if (value instanceof Collection<?> several) {
                query.setParameterList(name, several);
            } else {
                query.setParameter(name, value);
            }
        });
        return this;
    }

    public List<Tuple> rows() {
        return query.getResultList();
    }

    private Projection typed(Class<?> type, String... columns) {
        for (String column : columns) {
            query.addScalar(column, type);
        }
        return this;
    }

    public static UUID id(Tuple row, String column) {
        return Objects.requireNonNull(row.get(column, UUID.class));
    }

    public static String text(Tuple row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    public static Instant time(Tuple row, String column) {
        return Objects.requireNonNull(row.get(column, Instant.class));
    }

    public static int number(Tuple row, String column) {
        return Objects.requireNonNull(row.get(column, Integer.class));
    }
}
