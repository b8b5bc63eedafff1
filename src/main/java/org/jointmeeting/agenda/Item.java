package org.jointmeeting.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.agenda.deadline.ItemDeadline;
import org.jointmeeting.calendar.Urgency;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.shared.tracking.Tracked;

/**
 * An agenda item 议题: one identity and one number from raising to resolution. Its status changes only through
 * {@link #move}, which asks the lifecycle and writes the history.
 */
@Entity
@Table(name = "item")
public class Item extends Tracked {

    private @Nullable String number;

    @Enumerated(EnumType.STRING)
    private ItemStatus status = ItemStatus.DRAFT;

    @Column(name = "jurisdiction_id")
    private UUID jurisdictionId = new UUID(0, 0);

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath = "";

    @Embedded
    private Raiser raiser = new Raiser();

    @ElementCollection
    @CollectionTable(name = "item_compound", joinColumns = @JoinColumn(name = "item_id"))
    @Column(name = "compound_id")
    private Set<UUID> compoundIds = new LinkedHashSet<>();

    private @Nullable String area;

    @Column(name = "category_code")
    private String categoryCode = "";

    private String title = "";

    private String facts = "";

    @Enumerated(EnumType.STRING)
    private Source source = Source.SELF;

    @Column(name = "source_reference")
    private @Nullable String sourceReference;

    @Column(name = "desired_result")
    private @Nullable String desiredResult;

    @Column(name = "already_tried")
    private @Nullable String alreadyTried;

    @Enumerated(EnumType.STRING)
    private @Nullable Urgency urgency;

    @Embedded
    private OwnersPart owners = new OwnersPart();

    @Column(name = "proposed_lead_id")
    private @Nullable UUID proposedLeadId;

    @Column(name = "missing_text")
    private @Nullable String missingText;

    @Column(name = "complete_by")
    private @Nullable LocalDate completeBy;

    @Column(name = "meeting_id")
    private @Nullable UUID meetingId;

    @Column(name = "verifier_agency_id")
    private @Nullable UUID verifierAgencyId;

    @Embedded
    private ItemDeadline deadline = new ItemDeadline();

    @Embedded
    private Handling handling = new Handling();

    @Column(name = "resolved_at")
    private @Nullable Instant resolvedAt;

    @Column(name = "result_text")
    private @Nullable String resultText;

    @Column(name = "merged_into_id")
    private @Nullable UUID mergedIntoId;

    @Column(name = "deferral_count")
    private int deferralCount;

    @Column(name = "return_count")
    private int returnCount;

    @Column(name = "rebound_count")
    private int reboundCount;

    @Column(name = "event_count")
    private int eventCount;

    /** Deferred, and no meeting to carry it to was drafted yet. */
    @Column(name = "waits_for_meeting")
    private boolean waitsForMeeting;

    @Embedded
    private Passage passage = new Passage();

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST)
    private List<ItemEvent> events = new java.util.ArrayList<>();

    protected Item() {}

    public Item(UUID jurisdictionId, String jurisdictionPath, Raiser raiser, ItemFacts what) {
        this.jurisdictionId = jurisdictionId;
        this.jurisdictionPath = jurisdictionPath;
        this.raiser = raiser;
        this.passage = Passage.from(jurisdictionPath);
        describe(what);
    }

    /** The one door of every change of status: refused unless the lifecycle has it, and written down. */
    public void move(ItemAction action, Step step) {
        moveTo(action, ItemLifecycle.require(status, action), step);
    }

    /** The same door for an action that leads to one of several, such as back to where the item was. */
    public void moveTo(ItemAction action, ItemStatus target, Step step) {
        ItemStatus before = status;
        status = ItemLifecycle.require(before, action, target);
        record(action, before, step);
        step.listener().accept(new ItemMoved(id(), action, before, status));
    }

    /** Writes down what was done without a change of status (the first draft, a change of facts). */
    public void note(ItemAction action, Step step) {
        record(action, status, step);
    }

    private void record(ItemAction action, ItemStatus before, Step step) {
        eventCount++;
        events.add(new ItemEvent(this, eventCount, action, before, status, step));
        touch(step.at());
    }

    public final void describe(ItemFacts what) {
        title = what.title();
        facts = what.facts();
        categoryCode = what.category();
        area = what.area();
        source = what.source();
        sourceReference = what.sourceReference();
        desiredResult = what.desiredResult();
        alreadyTried = what.alreadyTried();
        if (!compoundIds.equals(what.compoundIds())) {
            compoundIds.clear();
            compoundIds.addAll(what.compoundIds());
        }
    }

    public void askFor(String missing, LocalDate by) {
        missingText = missing;
        completeBy = by;
    }

    public void take(String newNumber, Urgency newUrgency, @Nullable UUID lead) {
        number = newNumber;
        urgency = newUrgency;
        proposedLeadId = lead;
    }

    public void reserveForOwners() {
        owners.reserve();
    }

    /** It is about these compounds too. */
    public void concern(Set<UUID> compounds) {
        compoundIds.addAll(compounds);
    }

    public void mergeInto(UUID survivor) {
        mergedIntoId = survivor;
    }

    public void placeOn(UUID meeting) {
        meetingId = meeting;
        waitsForMeeting = false;
    }

    /** Goes on as that meeting decided, or none did. */
    public void comeFrom(@Nullable UUID meeting) {
        meetingId = meeting;
    }

    public void deferOnce() {
        waitForMeeting();
        deferralCount++;
    }

    /** On no agenda now; it places itself on the next. */
    public void waitForMeeting() {
        meetingId = null;
        waitsForMeeting = true;
    }

    /** Another way than by the meeting was found for it. */
    public void leaveAgenda() {
        meetingId = null;
        waitsForMeeting = false;
    }

    /** Asks a level above; the holder stays until that takes it up. */
    public void ask(Escalation escalation) {
        leaveAgenda();
        passage.ask(escalation);
    }

    /** Whoever asked holds it as before. */
    public void askNoMore() {
        passage.ask(null);
    }

    /** The level that was asked holds it from now on. */
    public void handUp(Escalation asked) {
        jurisdictionId = asked.toId();
        jurisdictionPath = asked.toPath();
        passage.ask(null);
    }

    /** Is from the start a part of an item of the level above. */
    public void belongTo(UUID parent, String task, LocalDate latest) {
        passage.belongTo(parent, task, latest);
    }

    public void rateAs(Urgency newUrgency) {
        urgency = newUrgency;
    }

    public void proposeLead(UUID lead) {
        proposedLeadId = lead;
    }

    /** What its children came to. */
    public void sumUp(String summary) {
        resultText = summary;
    }

    /** Work on it goes on, and may last until then. */
    public void goOnUntil(LocalDate due) {
        resolvedAt = null;
        passage.allowUntil(due);
    }

    public void assign(UUID verifier) {
        verifierAgencyId = verifier;
    }

    public void conclude(String result, Instant at) {
        resultText = result;
        resolvedAt = at;
    }

    public void returnOnce() {
        returnCount++;
    }

    public void reboundOnce() {
        reboundCount++;
        resolvedAt = null;
    }

    public ItemFacts what() {
        return new ItemFacts(
                title,
                facts,
                categoryCode,
                Set.copyOf(compoundIds),
                area,
                source,
                sourceReference,
                desiredResult,
                alreadyTried);
    }

    /** Whether the caller raised it: by this account, or for the same party, compound or agency. */
    public boolean isRaisedBy(Caller caller) {
        UUID account = caller.accountId();
        return (account != null && (account.equals(createdBy()) || account.equals(raiser.accountId())))
                || caller.standsFor(raiser.id());
    }

    public @Nullable String number() {
        return number;
    }

    /** How people call it: the number, or the title while it has none. */
    public String label() {
        return number == null ? title : number;
    }

    public ItemStatus status() {
        return status;
    }

    public UUID jurisdictionId() {
        return jurisdictionId;
    }

    public String jurisdictionPath() {
        return jurisdictionPath;
    }

    public Passage passage() {
        return passage;
    }

    /** At its level nobody is above. */
    public boolean isAtRoot() {
        return JurisdictionView.lineOf(jurisdictionPath).size() == 1;
    }

    public Raiser raiser() {
        return raiser;
    }

    public Set<UUID> compoundIds() {
        return compoundIds;
    }

    public String title() {
        return title;
    }

    public String categoryCode() {
        return categoryCode;
    }

    public @Nullable Urgency urgency() {
        return urgency;
    }

    public boolean isOwnersMatter() {
        return owners.isReserved();
    }

    public OwnersPart owners() {
        return owners;
    }

    public @Nullable UUID proposedLeadId() {
        return proposedLeadId;
    }

    public @Nullable String missingText() {
        return missingText;
    }

    public @Nullable LocalDate completeBy() {
        return completeBy;
    }

    public @Nullable UUID meetingId() {
        return meetingId;
    }

    public @Nullable UUID verifierAgencyId() {
        return verifierAgencyId;
    }

    /** By when it is due; changed through {@code agenda.deadline.KeepingDeadlines} only. */
    public ItemDeadline deadline() {
        return deadline;
    }

    public Handling handling() {
        return handling;
    }

    public @Nullable Instant resolvedAt() {
        return resolvedAt;
    }

    public @Nullable String resultText() {
        return resultText;
    }

    public @Nullable UUID mergedIntoId() {
        return mergedIntoId;
    }

    public int deferralCount() {
        return deferralCount;
    }

    public int returnCount() {
        return returnCount;
    }

    public int reboundCount() {
        return reboundCount;
    }
}
