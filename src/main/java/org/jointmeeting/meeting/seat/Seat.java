package org.jointmeeting.meeting.seat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.meeting.Attendance;
import org.jointmeeting.meeting.Participation;
import org.jointmeeting.meeting.Requirement;
import org.jointmeeting.meeting.SeatKind;
import org.jointmeeting.meeting.SeatSource;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.shared.tracking.Tracked;

/** A seat 席位 of a meeting: what it invites, how that answers, and who came. */
@Entity
@Table(name = "seat")
public class Seat extends Tracked {

    @Column(name = "meeting_id")
    private UUID meetingId = id();

    @Enumerated(EnumType.STRING)
    @Column(name = "seat_kind")
    private SeatKind kind = SeatKind.AGENCY;

    @Column(name = "holder_id")
    private UUID holderId = id();

    @Column(name = "invited_holder_id")
    private @Nullable UUID invitedHolderId;

    @Column(name = "compound_id")
    private @Nullable UUID compoundId;

    @Enumerated(EnumType.STRING)
    @Column(name = "party_kind")
    private @Nullable PartyKind party;

    private String label = "";

    @Column(name = "list_place")
    private int listPlace;

    @Enumerated(EnumType.STRING)
    private SeatSource source = SeatSource.MANUAL;

    @Enumerated(EnumType.STRING)
    private Requirement requirement = Requirement.REQUIRED;

    @Column(name = "head_required")
    private boolean headRequired;

    @Enumerated(EnumType.STRING)
    private Participation participation = Participation.NEEDS_ACTION;

    private @Nullable String reason;

    @Column(name = "person_id")
    private @Nullable UUID personId;

    @Column(name = "person_name")
    private @Nullable String personName;

    /** Somebody was named to come, so that it need not be the head or the first holder of a post. */
    @Column(name = "official_chosen")
    private boolean officialChosen;

    /** Whoever is expected is engaged elsewhere, so that they aren't booked though the meeting's time is reserved. */
    @Column(name = "time_taken")
    private boolean timeTaken;

    @Column(name = "substitute_person_id")
    private @Nullable UUID substitutePersonId;

    @Column(name = "substitute_name")
    private @Nullable String substituteName;

    @Column(name = "convener_agreed")
    private boolean convenerAgreed;

    @Enumerated(EnumType.STRING)
    private @Nullable Attendance attendance;

    @Column(name = "attended_by_name")
    private @Nullable String attendedByName;

    protected Seat() {}

    public Seat(UUID meetingId, Holder holder, SeatSource source, Requirement requirement) {
        this.meetingId = meetingId;
        this.kind = holder.reference().kind();
        this.holderId = holder.reference().holderId();
        this.invitedHolderId = holderId;
        this.source = source;
        this.requirement = requirement;
        describe(holder);
    }

    void describe(Holder holder) {
        label = holder.label();
        compoundId = holder.compoundId();
        party = holder.party();
    }

    void listAt(int place) {
        listPlace = place;
    }

    /** What was added by hand stays as it was wanted. */
    void keepFor(SeatPlan.Entry entry) {
        if (source != SeatSource.MANUAL) {
            becomeNeeded(entry);
        }
    }

    void becomeNeeded(SeatPlan.Entry entry) {
        source = entry.source();
        requirement = entry.requirement();
    }

    void demandHead() {
        headRequired = true;
    }

    void choose(PostView post) {
        expect(post);
        officialChosen = true;
    }

    /** Whoever was chosen stays expected while they hold a post; else the head comes, or the first who does. */
    void expectAmong(List<PostView> posts) {
        boolean isStillThere =
                posts.stream().anyMatch(post -> post.personId().equals(personId) && (post.head() || !headRequired));
        if (!officialChosen || !isStillThere) {
            officialChosen = false;
            expect(posts.isEmpty() ? null : posts.get(0));
        }
    }

    boolean isOfficialChosen() {
        return officialChosen;
    }

    private void expect(@Nullable PostView post) {
        personId = post == null ? null : post.personId();
        personName = post == null ? null : post.personName();
    }

    void dismiss(Instant at) {
        invitedHolderId = null;
        bury(at);
    }

    void accept(@Nullable String remark) {
        answer(Participation.ACCEPTED, remark);
    }

    void decline(String newReason) {
        answer(Participation.DECLINED, newReason);
    }

    void delegate(Substitute substitute, @Nullable String newReason) {
        answer(Participation.DELEGATED, newReason);
        substitutePersonId = substitute.personId();
        substituteName = substitute.name();
        convenerAgreed = substitute.isAgreedByConvener();
    }

    /** The time is another one: everybody is asked again. */
    void askAgain() {
        answer(Participation.NEEDS_ACTION, null);
        attendance = null;
        attendedByName = null;
    }

    private void answer(Participation answer, @Nullable String newReason) {
        participation = answer;
        reason = newReason;
        substitutePersonId = null;
        substituteName = null;
        convenerAgreed = false;
    }

    public void attend(String byName) {
        attendance = Attendance.PRESENT;
        attendedByName = byName;
    }

    public void stayAway(Attendance why) {
        attendance = why;
        attendedByName = null;
    }

    /** Whose time the seat takes is booked, or nobody's is. */
    public void book() {
        timeTaken = false;
    }

    void findTaken() {
        timeTaken = true;
    }

    boolean isTimeTaken() {
        return timeTaken;
    }

    SeatReference reference() {
        return new SeatReference(kind, holderId);
    }

    boolean isHeldBy(Caller caller) {
        return caller.standsFor(kind.standing(), holderId);
    }

    /** Whose time the seat takes; null when nobody known comes. */
    @Nullable
    UUID occupantId() {
        return switch (participation) {
            case NEEDS_ACTION, ACCEPTED -> personId;
            case DELEGATED -> substitutePersonId;
            case DECLINED -> null;
        };
    }

    /** Who is expected to come, by name; null when that is not known. */
    public @Nullable String expectedName() {
        return participation == Participation.DELEGATED ? substituteName : personName;
    }

    public boolean isPresent() {
        return attendance == Attendance.PRESENT;
    }

    public boolean isRequired() {
        return requirement == Requirement.REQUIRED;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public SeatKind kind() {
        return kind;
    }

    public UUID holderId() {
        return holderId;
    }

    public @Nullable UUID compoundId() {
        return compoundId;
    }

    public @Nullable PartyKind party() {
        return party;
    }

    public String label() {
        return label;
    }

    SeatSource source() {
        return source;
    }

    Requirement requirement() {
        return requirement;
    }

    boolean isHeadRequired() {
        return headRequired;
    }

    Participation participation() {
        return participation;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    @Nullable
    String personName() {
        return personName;
    }

    @Nullable
    UUID substitutePersonId() {
        return substitutePersonId;
    }

    @Nullable
    String substituteName() {
        return substituteName;
    }

    boolean isConvenerAgreed() {
        return convenerAgreed;
    }

    public @Nullable Attendance attendance() {
        return attendance;
    }

    @Nullable
    String attendedByName() {
        return attendedByName;
    }
}
