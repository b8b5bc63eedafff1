package org.jointmeeting.audit.capture;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.runtime.StartupEvent;
import org.hibernate.SessionFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractDatabaseOperationEvent;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.audit.entry.AuditAction;

/** Hears from Hibernate of every row that is inserted, updated or deleted, whatever room it belongs to. */
@Singleton
class HearingChanges implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;

    /** Before anything else at a start can make changes. */
    private static final int FIRST = 1;

    private final transient Trails trails;

    HearingChanges(Trails trails) {
        this.trails = trails;
    }

    void listen(@Observes @Priority(FIRST) StartupEvent event, SessionFactory factory, HearingCollections collections) {
        EventListenerRegistry listeners =
                factory.unwrap(SessionFactoryImplementor.class).getEventEngine().getListenerRegistry();
        listeners.appendListeners(EventType.POST_INSERT, this);
        listeners.appendListeners(EventType.POST_UPDATE, this);
        listeners.appendListeners(EventType.POST_DELETE, this);
        listeners.appendListeners(EventType.PRE_COLLECTION_UPDATE, collections);
        listeners.appendListeners(EventType.PRE_COLLECTION_RECREATE, collections);
        listeners.appendListeners(EventType.PRE_COLLECTION_REMOVE, collections);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        Subject subject = subject(event, event.getState());
        trails.hear(subject, AuditAction.CREATED, new LinkedHashMap<>(), subject.whole());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        Subject subject = subject(event, event.getState());
        @Nullable Object[] old = event.getOldState();
        Map<String, @Nullable Object> before =
                old == null ? new LinkedHashMap<>() : subject.with(old).flat();
        Map<String, @Nullable Object> after = subject.flat();
        if (old != null) {
            RowState.keepDifferent(before, after);
        }
        trails.hear(subject, AuditAction.CHANGED, before, after);
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        Subject subject = subject(event, event.getDeletedState());
        trails.hear(subject, AuditAction.DELETED, subject.whole(), new LinkedHashMap<>());
    }

    private static Subject subject(AbstractDatabaseOperationEvent event, @Nullable Object[] state) {
        return new Subject(event.getSession(), event.getPersister(), event.getEntity(), event.getId(), state);
    }
}
