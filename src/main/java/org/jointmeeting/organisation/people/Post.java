package org.jointmeeting.organisation.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.CommissionerView;
import org.jointmeeting.organisation.Period;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.tracking.Tracked;

/** A post 职务 that a person holds in an agency, in a party, or as commissioner of a compound. */
@Entity
@Table(name = "post")
class Post extends Tracked {

    @Column(name = "person_id")
    private UUID personId = new UUID(0, 0);

    @Enumerated(EnumType.STRING)
    @Column(name = "post_kind")
    private PostKind kind = PostKind.AGENCY;

    @Column(name = "holder_id")
    private UUID holderId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    private String title = "";

    private boolean head;

    @Column(name = "starts_on")
    private LocalDate startsOn = LocalDate.EPOCH;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "hand_over_note")
    private @Nullable String handOverNote;

    /** True while open, then null: the constraint against holding a post twice passes over nulls. */
    private @Nullable Boolean live;

    /** True while open and the head's, then null: the constraint that allows one head passes over nulls. */
    @Column(name = "live_head")
    private @Nullable Boolean liveHead;

    protected Post() {}

    private Post(Person person, Holder holder, String title, Period period) {
        this.personId = person.id();
        this.kind = holder.kind();
        this.holderId = holder.id();
        this.jurisdictionPath = holder.jurisdictionPath();
        this.title = title;
        this.startsOn = period.startsOn();
        this.endsOn = period.endsOn();
    }

    static Post of(Person person, Holder holder, NewPost given) {
        Post post = new Post(person, holder, given.title(), given.period());
        post.head = given.head();
        post.mark();
        return post;
    }

    static Post ofCommissioner(Person person, Holder compound, Appointment given) {
        Post post = new Post(person, compound, "小区专员", Period.from(given.startsOn()));
        post.head = true;
        post.handOverNote = given.handOverNote();
        post.mark();
        return post;
    }

    private void mark() {
        live = endsOn == null && !isDeleted() ? true : null;
        liveHead = head ? live : null;
    }

    void rename(String newTitle) {
        title = newTitle;
    }

    /** @throws Problem 422 naming {@code endsOn} when that day is before the first */
    void end(LocalDate lastDay) {
        endsOn = new Period(startsOn, lastDay).checked().endsOn();
        mark();
    }

    void remove(Instant at) {
        bury(at);
        mark();
    }

    PostKind kind() {
        return kind;
    }

    UUID personId() {
        return personId;
    }

    UUID holderId() {
        return holderId;
    }

    String jurisdictionPath() {
        return jurisdictionPath;
    }

    String title() {
        return title;
    }

    boolean isHead() {
        return head;
    }

    Period period() {
        return new Period(startsOn, endsOn);
    }

    PostView view(String personName) {
        return new PostView(
                id(),
                personId,
                personName,
                kind,
                holderId,
                jurisdictionPath,
                title,
                head,
                startsOn,
                endsOn,
                modifiedAt(),
                deletedAt(),
                version());
    }

    CommissionerView commissionerView(String personName) {
        return new CommissionerView(id(), holderId, personId, personName, startsOn, endsOn, handOverNote, version());
    }
}
