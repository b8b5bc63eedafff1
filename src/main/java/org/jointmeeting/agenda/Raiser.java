package org.jointmeeting.agenda;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.shared.text.Masked;

/** Who raised an item: in what capacity, for which party, compound or agency, under which name, by which account. */
@Embeddable
public class Raiser {

    @Enumerated(EnumType.STRING)
    @Column(name = "raiser_kind")
    private RaiserKind kind = RaiserKind.COORDINATOR;

    @Column(name = "raiser_id")
    private @Nullable UUID id;

    @Column(name = "raiser_name")
    private String name = "";

    @Column(name = "raiser_account_id")
    private @Nullable UUID accountId;

    protected Raiser() {}

    public Raiser(RaiserKind kind, @Nullable UUID id, String name, @Nullable UUID accountId) {
        this.kind = kind;
        this.id = id;
        this.name = name;
        this.accountId = accountId;
    }

    /** What stands in a row before it is read. */
    public static Raiser nobody() {
        return new Raiser();
    }

    public RaiserKind kind() {
        return kind;
    }

    public @Nullable UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** The name as everybody sees it: a resident's masked, that of a party or an agency as it is. */
    public String shownName() {
        return kind == RaiserKind.PARTY || kind == RaiserKind.AGENCY ? name : Masked.name(name);
    }

    public @Nullable UUID accountId() {
        return accountId;
    }
}
