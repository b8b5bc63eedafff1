package org.jointmeeting.organisation;

import jakarta.persistence.FlushModeType;

import io.quarkus.hibernate.orm.panache.PanacheQuery;

/**
 * Questions that look only at what is already written. Without this, each question asked while thousands of rows are
 * being added would first write all that is pending; what a glance may miss, unique constraints still refuse.
 */
public final class Glance {

    private Glance() {}

    public static <E> PanacheQuery<E> at(PanacheQuery<E> query) {
        return query.withHint("org.hibernate.flushMode", FlushModeType.COMMIT);
    }
}
