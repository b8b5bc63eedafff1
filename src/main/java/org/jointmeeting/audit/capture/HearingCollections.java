package org.jointmeeting.audit.capture;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Singleton;

import org.hibernate.collection.spi.PersistentCollection;
import org.hibernate.event.spi.AbstractCollectionEvent;
import org.hibernate.event.spi.PreCollectionRecreateEvent;
import org.hibernate.event.spi.PreCollectionRecreateEventListener;
import org.hibernate.event.spi.PreCollectionRemoveEvent;
import org.hibernate.event.spi.PreCollectionRemoveEventListener;
import org.hibernate.event.spi.PreCollectionUpdateEvent;
import org.hibernate.event.spi.PreCollectionUpdateEventListener;
import org.hibernate.persister.collection.CollectionPersister;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.AuditAction;

/** Hears of lists of values that belong to a row, such as an item's compounds: changes of the row like any other. */
@Singleton
class HearingCollections
        implements PreCollectionUpdateEventListener,
                PreCollectionRecreateEventListener,
                PreCollectionRemoveEventListener {

    private final Trails trails;

    HearingCollections(Trails trails) {
        this.trails = trails;
    }

    @Override
    public void onPreUpdateCollection(PreCollectionUpdateEvent event) {
        PersistentCollection<?> collection = event.getCollection();
        hear(event, collection.getStoredSnapshot(), collection);
    }

    @Override
    public void onPreRecreateCollection(PreCollectionRecreateEvent event) {
        hear(event, null, event.getCollection());
    }

    @Override
    public void onPreRemoveCollection(PreCollectionRemoveEvent event) {
        PersistentCollection<?> collection = event.getCollection();
        hear(event, collection == null ? null : collection.getStoredSnapshot(), null);
    }

    private void hear(AbstractCollectionEvent event, @Nullable Serializable old, @Nullable Object now) {
        Object owner = event.getAffectedOwnerOrNull();
        CollectionPersister collection = persister(event);
        if (owner == null || collection == null || collection.getElementType().isEntityType()) {
            return;
        }
        Object before = Told.of(old);
        Object after = Told.of(now);
        if (!Objects.equals(before, after)) {
            String property =
                    collection.getRole().substring(collection.getRole().lastIndexOf('.') + 1);
            trails.hear(subject(event, owner), AuditAction.CHANGED, one(property, before), one(property, after));
        }
    }

    private static @Nullable CollectionPersister persister(AbstractCollectionEvent event) {
        var entry = event.getCollection() == null
                ? null
                : event.getSession().getPersistenceContextInternal().getCollectionEntry(event.getCollection());
        if (entry == null) {
            return null;
        }
        return entry.getCurrentPersister() == null ? entry.getLoadedPersister() : entry.getCurrentPersister();
    }

    private static Subject subject(AbstractCollectionEvent event, Object owner) {
        EntityPersister persister = event.getSession().getEntityPersister(null, owner);
        Object id = Objects.requireNonNull(event.getAffectedOwnerIdOrNull());
        return new Subject(event.getSession(), persister, owner, id, persister.getValues(owner));
    }

    private static Map<String, @Nullable Object> one(String property, @Nullable Object value) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        map.put(property, value);
        return map;
    }
}
