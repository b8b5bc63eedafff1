package org.jointmeeting.sample;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.ItemView;
import org.jointmeeting.organisation.PartyKind;
import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Grant;
import org.jointmeeting.security.Role;
import org.jointmeeting.security.Standing;
import org.jointmeeting.shared.tracking.Identifiers;
import org.jointmeeting.supervision.guide.GivingGuides;
import org.jointmeeting.supervision.guide.GuideKind;
import org.jointmeeting.supervision.guide.GuideResult;
import org.jointmeeting.supervision.guide.GuideView;
import org.jointmeeting.supervision.guide.NewGuide;
import org.jointmeeting.supervision.guide.RecipientKind;
import org.jointmeeting.supervision.ladder.AnsweringLetters;
import org.jointmeeting.supervision.ladder.LetterView;
import org.jointmeeting.supervision.ladder.RaiseLetter;
import org.jointmeeting.supervision.ladder.RaisingLetters;
import org.jointmeeting.supervision.ladder.Rung;

/** Makes the letters and the guides of the showcase, in several states. */
@ApplicationScoped
class ShowingSupervision {

    private final ShowingMatters matters;
    private final DecidingMatters deciding;
    private final RaisingLetters raising;
    private final AnsweringLetters answering;
    private final GivingGuides giving;
    private final Acting acting;

    ShowingSupervision(
            ShowingMatters matters,
            DecidingMatters deciding,
            RaisingLetters raising,
            AnsweringLetters answering,
            GivingGuides giving,
            Acting acting) {
        this.matters = matters;
        this.deciding = deciding;
        this.raising = raising;
        this.answering = answering;
        this.giving = giving;
        this.acting = acting;
    }

    void show(Office street, Housing housing, SampleDays days) {
        assigned(Exhibits.ITEM_TO_URGE, street, housing, days);
        letter(Exhibits.LETTER_TO_ACKNOWLEDGE, Rung.URGE, street, housing, days);
        letter(Exhibits.LETTER_TO_LIFT, Rung.URGE, street, housing, days);
        letter(Exhibits.LETTER_TO_STEP_UP, Rung.URGE, street, housing, days);
        LetterView letter = letter(Exhibits.LETTER_TO_ANSWER, Rung.ORDER, street, housing, days);
        Caller addressee = new Caller(
                null,
                letter.agencyName(),
                List.of(Grant.of(Role.AGENCY_OFFICER, street.place().path(), Standing.AGENCY, letter.agencyId())));
        acting.as(addressee, days.fromToday(-1, 10), () -> answering.acknowledge(Exhibits.LETTER_TO_ANSWER));
        guides(street, housing, days);
    }

    private ItemView assigned(UUID id, Office street, Housing housing, SampleDays days) {
        Matter matter = ShowingMatters.matter(0, street, housing);
        return deciding.assign(
                matter, matters.accepted(id, matter, days), days.day(days.today(), 6), days.fromToday(-3, 9));
    }

    private LetterView letter(UUID id, Rung rung, Office street, Housing housing, SampleDays days) {
        Matter matter = ShowingMatters.matter(0, street, housing);
        ItemView item = deciding.assign(
                matter, matters.accepted(null, matter, days), days.day(days.today(), 6), days.fromToday(-3, 9));
        Caller supervisor = new Caller(
                null, "区督办组", List.of(Grant.of(Role.SUPERVISOR, street.place().path())));
        Identifiers.promise("Letter", id);
        return acting.as(
                supervisor,
                days.fromToday(-2, 9),
                () -> raising.raise(new RaiseLetter(item.id(), rung, "居民多次反映，须尽快明确办结时间。")));
    }

    private void guides(Office street, Housing housing, SampleDays days) {
        Identifiers.promise("Guide", Exhibits.GUIDE_TO_CONCLUDE);
        for (PartyKind kind : PartyKind.values()) {
            guide(GuideKind.COACHING, housing.party(kind).id(), street, housing, days);
        }
        GuideView done =
                guide(GuideKind.GUIDANCE, housing.party(PartyKind.PARTY_BRANCH).id(), street, housing, days);
        acting.as(
                street.coordinator(),
                days.fromToday(-1, 16),
                () -> giving.recordResult(done.id(), new GuideResult("已按商定措施落实，小区公示无异议。", null)));
    }

    private GuideView guide(GuideKind kind, UUID party, Office street, Housing housing, SampleDays days) {
        return acting.as(
                street.coordinator(),
                days.fromToday(-3, 15),
                () -> giving.give(new NewGuide(
                        kind,
                        housing.compound().id(),
                        null,
                        null,
                        new NewGuide.GuideRecipient(RecipientKind.PARTY, party),
                        null,
                        "三方沟通不够，重大事项未及时通报。",
                        "每月召开一次小区三方碰头会，并向社区报送纪要。",
                        days.day(days.today(), 5))));
    }
}
