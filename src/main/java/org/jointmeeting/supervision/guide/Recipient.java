package org.jointmeeting.supervision.guide;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Whom a guide is given to. */
@Embeddable
class Recipient {

    @Enumerated(EnumType.STRING)
    @Column(name = "recipient_kind")
    private RecipientKind kind = RecipientKind.PARTY;

    @Column(name = "recipient_id")
    private UUID id = new UUID(0, 0);

    @Column(name = "recipient_path")
    private String path = "";

    @Column(name = "recipient_name")
    private String name = "";

    protected Recipient() {}

    Recipient(RecipientKind kind, UUID id, String path, String name) {
        this.kind = kind;
        this.id = id;
        this.path = path;
        this.name = name;
    }

    /** What stands in a row before it is read. */
    static Recipient nobody() {
        return new Recipient();
    }

    RecipientKind kind() {
        return kind;
    }

    UUID id() {
        return id;
    }

    String path() {
        return path;
    }

    String name() {
        return name;
    }
}
