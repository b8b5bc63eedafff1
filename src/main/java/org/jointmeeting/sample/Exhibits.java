package org.jointmeeting.sample;

import java.util.UUID;

/**
 * The records of the showcase that one worked example each acts on, so that one that was tried stands in no other's way.
 * Their ids never change, as those of {@link Showcase}.
 */
public final class Exhibits {

    static final String JURISDICTION_CODE = "330106013989";
    static final String CATEGORY_CODE = "PET_KEEPING";

    /** 文新街道筹建社区: nothing refers to it. */
    public static final UUID JURISDICTION_TO_DELETE = Showcase.id(0x001);

    /** In the community of the showcase; nothing refers to it. */
    public static final UUID COMPOUND_TO_DELETE = Showcase.id(0x121);
    /** Its property company is replaced, its commissioner hands over. */
    public static final UUID COMPOUND_THAT_CHANGES = Showcase.id(0x122);

    public static final UUID BRANCH_THAT_STAYS = Showcase.id(0x123);
    public static final UUID COMMITTEE_THAT_STAYS = Showcase.id(0x124);
    public static final UUID COMPANY_TO_REPLACE = Showcase.id(0x125);

    /** Holds no post yet. */
    public static final UUID PERSON = Showcase.id(0x131);

    public static final UUID PERSON_TO_DELETE = Showcase.id(0x132);
    public static final UUID PERSON_IN_POST = Showcase.id(0x133);
    public static final UUID PERSON_IN_WRONG_POST = Showcase.id(0x134);
    public static final UUID PERSON_LEAVING = Showcase.id(0x135);
    /** Can come for {@link Showcase#ENFORCEMENT_SQUAD} instead of its head. */
    public static final UUID PERSON_TO_SEAT = Showcase.id(0x136);

    public static final UUID POST = Showcase.id(0x141);
    public static final UUID POST_TO_DELETE = Showcase.id(0x142);
    public static final UUID POST_TO_END = Showcase.id(0x143);

    /** Of its levels the street has no entry in the responsibility catalogue. */
    public static final UUID CATEGORY = Showcase.id(0x151);

    public static final UUID RESPONSIBILITY_TO_DELETE = Showcase.id(0x161);

    public static final UUID AGENCY_TO_DELETE = Showcase.id(0x211);
    public static final UUID AGENCY_TO_END = Showcase.id(0x212);
    /** 文新街道残疾人联合会: where the posts are held. */
    public static final UUID AGENCY_OF_POSTS = Showcase.id(0x213);

    public static final UUID VENUE_TO_DELETE = Showcase.id(0x303);

    public static final UUID DRAFT_TO_CHANGE = Showcase.id(0x41A);
    public static final UUID DRAFT_TO_WITHDRAW = Showcase.id(0x411);
    public static final UUID ITEM_TO_RETURN = Showcase.id(0x412);
    public static final UUID ITEM_TO_REJECT = Showcase.id(0x413);
    public static final UUID ITEM_TO_MERGE = Showcase.id(0x414);
    public static final UUID ITEM_TO_ASSIGN = Showcase.id(0x415);
    /** These two are on the agenda of the meeting in session. */
    public static final UUID ITEM_TO_SETTLE = Showcase.id(0x416);

    public static final UUID ITEM_TO_DEFER = Showcase.id(0x417);
    public static final UUID ITEM_TO_SEND_BACK = Showcase.id(0x418);
    /** The fire brigade leads; three others assist. */
    public static final UUID SHARED_ITEM = Showcase.id(0x419);

    /** Of the community, whose convener can escalate it. */
    public static final UUID ITEM_TO_ESCALATE = Showcase.id(0x4A0);

    /** These two were escalated to the street and wait there. */
    public static final UUID ITEM_TO_TAKE_UP = Showcase.id(0x4A1);

    public static final UUID ITEM_TO_SEND_DOWN = Showcase.id(0x4A2);

    /** Raised in the community, taken up by the street. */
    public static final UUID ITEM_TAKEN_UP = Showcase.id(0x4A3);

    /** The community has it back, with the street's guidance. */
    public static final UUID ITEM_SENT_DOWN = Showcase.id(0x4A4);

    /** Of the street, which can hand it down to its communities. */
    public static final UUID ITEM_TO_DELEGATE = Showcase.id(0x4A5);

    /** Handed down to two communities. */
    public static final UUID DELEGATED_ITEM = Showcase.id(0x4A6);
    /** An owners' matter on the agenda of the meeting in session. */
    public static final UUID ITEM_TO_REFER = Showcase.id(0x441);

    /** Referred to the owners by the meeting held lately: these two await their vote, with its document. */
    public static final UUID ITEM_TO_CONSENT = Showcase.id(0x442);

    public static final UUID ITEM_TO_REFUSE = Showcase.id(0x443);
    public static final UUID REFERRAL = Showcase.id(0x451);
    public static final UUID SECOND_REFERRAL = Showcase.id(0x452);
    public static final UUID VOTE_OF_CONSENT = Showcase.id(0x511);
    public static final UUID VOTE_OF_REFUSAL = Showcase.id(0x512);

    /** Planned visits of the showcase's commissioner. */
    public static final UUID VISIT_TO_COMPLETE = Showcase.id(0xB01);

    public static final UUID VISIT_TO_RESCHEDULE = Showcase.id(0xB02);
    public static final UUID VISIT_TO_CANCEL = Showcase.id(0xB03);
    /** Made lately, with a finding and a photo. */
    public static final UUID VISIT = Showcase.id(0xB04);

    public static final UUID FINDING = Showcase.id(0xB11);
    public static final UUID PHOTO = Showcase.id(0xB21);

    /** Suggested in the showcase's street. */
    public static final UUID THEME_TO_TAKE_UP = Showcase.id(0xC01);

    public static final UUID THEME_TO_DISMISS = Showcase.id(0xC02);

    /** Assigned to the fire brigade, which can ask to give it back; of the next two it has. */
    public static final UUID ITEM_TO_GIVE_BACK = Showcase.id(0x4B1);

    public static final UUID ITEM_GIVEN_BACK = Showcase.id(0x4B2);
    public static final UUID ITEM_KEPT_BY_ITS_LEAD = Showcase.id(0x4B3);
    public static final UUID ITEM_TO_PARK = Showcase.id(0x4B4);
    public static final UUID PARKED_ITEM = Showcase.id(0x4B5);
    /** In progress at the fire brigade, which can ask for an extension; of the next two it has. */
    public static final UUID ITEM_TO_EXTEND = Showcase.id(0x4B6);

    public static final UUID ITEM_WITH_EXTENSION_ASKED = Showcase.id(0x4B7);
    public static final UUID ITEM_NOT_EXTENDED = Showcase.id(0x4B8);

    /** Draft: its notice can go out. */
    public static final UUID MEETING_TO_NOTIFY = Showcase.id(0x611);

    public static final UUID MEETING_TO_POSTPONE = Showcase.id(0x612);
    public static final UUID MEETING_TO_CANCEL = Showcase.id(0x613);
    /** Should have begun on the working day before the sample was loaded, so it can be opened whenever that was. */
    public static final UUID MEETING_TO_OPEN = Showcase.id(0x614);
    /** Draft, far ahead, with two items on its agenda. */
    public static final UUID MEETING_WITH_AGENDA = Showcase.id(0x615);
    /** Its minutes are drafted. */
    public static final UUID MEETING_WITH_MINUTES = Showcase.id(0x616);
    /** Its minutes are approved. */
    public static final UUID MEETING_TO_ISSUE = Showcase.id(0x617);

    /** Draft, farther ahead than all others: the plans are about it. */
    public static final UUID MEETING_TO_PLAN = Showcase.id(0x618);

    public static final UUID PLAN = Showcase.id(0x641);
    public static final UUID PLAN_TO_APPLY = Showcase.id(0x642);
    public static final UUID PLAN_TO_DISCARD = Showcase.id(0x643);
    public static final UUID PLAN_TO_ADJUST = Showcase.id(0x644);
    public static final UUID PLAN_TO_SEARCH_ON = Showcase.id(0x645);

    /** Of the meeting in draft. */
    public static final UUID SEAT_TO_WITHDRAW = Showcase.id(0x621);
    /** Of the meeting that was notified: the fire brigade's, the residents' committee's, the owners' committee's. */
    public static final UUID SEAT_TO_ACCEPT = Showcase.id(0x622);

    public static final UUID SEAT_TO_DECLINE = Showcase.id(0x623);
    public static final UUID SEAT_TO_DELEGATE = Showcase.id(0x624);
    /** Of the meeting to open: the same three, whose attendance is still to be recorded. */
    public static final UUID FIRST_SEAT_TO_ATTEND = Showcase.id(0x625);

    public static final UUID SECOND_SEAT_TO_ATTEND = Showcase.id(0x626);
    public static final UUID THIRD_SEAT_TO_ATTEND = Showcase.id(0x627);

    /** Of the meeting with an agenda. */
    public static final UUID FIRST_ENTRY = Showcase.id(0x631);

    public static final UUID SECOND_ENTRY = Showcase.id(0x632);

    public static final UUID ACCOUNT_TO_CLOSE = Showcase.id(0x702);
    /** Holds one grant. */
    public static final UUID ACCOUNT_WITH_GRANTS = Showcase.id(0x703);

    public static final UUID GRANT_TO_REVOKE = Showcase.id(0x711);

    /** Of the shared item: the lead's; offered to the enforcement squad; signed for; to be waived. */
    public static final UUID LEAD_TASK = Showcase.id(0x801);

    public static final UUID TASK_TO_SIGN = Showcase.id(0x802);
    public static final UUID TASK_AT_WORK = Showcase.id(0x803);
    public static final UUID TASK_TO_WAIVE = Showcase.id(0x804);

    /** Assists: the enforcement squad can ask to give it back; of the other two that is asked. */
    public static final UUID TASK_TO_GIVE_BACK = Showcase.id(0x8B2);

    public static final UUID TASK_GIVEN_BACK = Showcase.id(0x8B3);
    public static final UUID TASK_KEPT_BY_ITS_AGENCY = Showcase.id(0x8B4);

    /** That the fire brigade asks to give back the item to be given back. */
    public static final UUID HANDLING_REQUEST = Showcase.id(0xBB1);

    /** That the resolved item is done, to the commissioner who raised it. */
    public static final UUID ANSWER = Showcase.id(0x901);

    /** Letters to the fire brigade by hand of the district's supervisor, each about an item of its own. */
    public static final UUID LETTER_TO_ACKNOWLEDGE = Showcase.id(0xC01);

    public static final UUID LETTER_TO_ANSWER = Showcase.id(0xC02);
    public static final UUID LETTER_TO_LIFT = Showcase.id(0xC03);
    public static final UUID LETTER_TO_STEP_UP = Showcase.id(0xC04);
    /** At work, and nobody has urged it. */
    public static final UUID ITEM_TO_URGE = Showcase.id(0xC11);

    /** Coaching of the owners' committee whose result is to be recorded. */
    public static final UUID GUIDE_TO_CONCLUDE = Showcase.id(0xC21);

    /** Between the owners' committee and the property company of the showcase; nobody came to the table yet. */
    public static final UUID MEDIATION_TO_CHANGE = Showcase.id(0xD01);

    public static final UUID MEDIATION_TO_HEAR = Showcase.id(0xD02);
    public static final UUID MEDIATION_TO_WITHDRAW = Showcase.id(0xD03);
    /** With a session. */
    public static final UUID MEDIATION_TO_CLOSE = Showcase.id(0xD04);
    /** Failed, and can become an item. */
    public static final UUID FAILED_MEDIATION = Showcase.id(0xD05);

    public static final UUID AGREED_MEDIATION = Showcase.id(0xD06);
    /** Failed, and became an item. */
    public static final UUID RAISED_MEDIATION = Showcase.id(0xD07);

    public static final UUID ITEM_OF_MEDIATION = Showcase.id(0xD17);

    /** The first loading of the sample after the service started. */
    public static final UUID FIRST_LOAD = Showcase.id(0xA01);

    /** Of people who hold no seat. */
    public static final UUID ABSENCE = Showcase.id(0x5A01);

    public static final UUID ABSENCE_TO_DELETE = Showcase.id(0x5A02);
    public static final UUID OUTSIDE_CALENDAR = Showcase.id(0x5A11);
    public static final UUID OUTSIDE_CALENDAR_TO_DELETE = Showcase.id(0x5A12);

    /** Of the street, with an evening; of a community below it. */
    public static final UUID MEETING_HOURS = Showcase.id(0x5A21);

    /** 文新街道湖畔社区: its own hours are deleted. */
    static final UUID JURISDICTION_WITH_HOURS = UUID.fromString("01900000-0000-7000-8000-330106013001");

    public static final UUID MEETING_HOURS_TO_DELETE = Showcase.id(0x5A22);

    /** Of the street, for a year. */
    public static final UUID MEETING_SERIES = Showcase.id(0x5A31);

    /** Begins in a year, so that no meeting is drafted yet. */
    public static final UUID MEETING_SERIES_TO_DELETE = Showcase.id(0x5A32);

    private Exhibits() {}
}
