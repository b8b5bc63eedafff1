package org.jointmeeting.booking;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** The row that whoever books a person or a room locks first. */
@Entity
@Table(name = "bookable")
@IdClass(Bookable.Key.class)
class Bookable {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "resource_kind")
    private ResourceKind resourceKind = ResourceKind.PERSON;

    @Id
    @Column(name = "resource_id")
    private UUID resourceId = new UUID(0, 0);

    protected Bookable() {}

    Bookable(ResourceKind resourceKind, UUID resourceId) {
        this.resourceKind = resourceKind;
        this.resourceId = resourceId;
    }

    record Key(ResourceKind resourceKind, UUID resourceId) {}
}
