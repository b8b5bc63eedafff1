package org.jointmeeting.sample;

import java.util.Map;
import java.util.UUID;

import org.jointmeeting.shared.tracking.Identifiers;

/**
 * The objects of the sample that examples and the walk-through refer to. Their ids never change, whatever the day on
 * which the sample is loaded; jurisdictions have theirs from the divisions file.
 */
public final class Showcase {

    static final String DISTRICT_CODE = "330106000000";
    static final String STREET_CODE = "330106013000";
    static final String SECOND_STREET_CODE = "330106005000";
    static final String COMMUNITY_CODE = "330106013014";

    public static final UUID DISTRICT = UUID.fromString("01900000-0000-7000-8000-330106000000");
    /** 文新街道. */
    public static final UUID STREET = UUID.fromString("01900000-0000-7000-8000-330106013000");
    /** 骆家庄社区. */
    public static final UUID COMMUNITY = UUID.fromString("01900000-0000-7000-8000-330106013014");

    static final String COMPOUND_NAME = "骆家庄听荷苑";
    public static final UUID COMPOUND = id(0x101);
    public static final UUID PARTY_BRANCH = id(0x111);
    public static final UUID OWNERS_COMMITTEE = id(0x112);
    public static final UUID PROPERTY_COMPANY = id(0x113);

    /** 西湖区消防救援大队: leads what concerns fire. */
    public static final UUID FIRE_BRIGADE = id(0x201);
    /** 西湖区三方联席会议办公室. */
    public static final UUID DISTRICT_OFFICE = id(0x202);
    /** 文新街道三方联席会议办公室: verifies what the street assigned. */
    public static final UUID STREET_OFFICE = id(0x203);
    /** 文新街道综合行政执法队. */
    public static final UUID ENFORCEMENT_SQUAD = id(0x204);
    /** 骆家庄社区三方协调办公室. */
    public static final UUID COMMUNITY_OFFICE = id(0x205);
    /** 骆家庄社区居民委员会. */
    public static final UUID RESIDENTS_COMMITTEE = id(0x206);
    /** 杭州市三方联席会议办公室. */
    public static final UUID CITY_OFFICE = id(0x207);

    public static final UUID STREET_VENUE = id(0x301);
    public static final UUID COMMUNITY_VENUE = id(0x302);

    public static final UUID DRAFT_ITEM = id(0x401);
    public static final UUID SUBMITTED_ITEM = id(0x402);
    public static final UUID ACCEPTED_ITEM = id(0x403);
    /** On the agenda of {@link #MEETING_IN_SESSION}. */
    public static final UUID ITEM_ON_AGENDA = id(0x404);

    public static final UUID ASSIGNED_ITEM = id(0x405);
    public static final UUID ITEM_IN_PROGRESS = id(0x406);
    public static final UUID REPORTED_ITEM = id(0x407);
    public static final UUID RESOLVED_ITEM = id(0x408);
    public static final UUID RETURNED_ITEM = id(0x409);

    /** Evidence of {@link #ITEM_IN_PROGRESS}, which its lead can report done with. */
    public static final UUID EVIDENCE = id(0x501);
    /** Evidence of {@link #RESOLVED_ITEM}, which a rebound can cite. */
    public static final UUID EVIDENCE_OF_RESOLVED = id(0x502);

    /** Far enough ahead for its notice. */
    public static final UUID MEETING_IN_DRAFT = id(0x601);

    public static final UUID NOTIFIED_MEETING = id(0x602);
    public static final UUID MEETING_IN_SESSION = id(0x603);
    /** Its minutes are still to be drafted. */
    public static final UUID HELD_MEETING = id(0x604);

    /** The connected system's account; items it raised are its own by this. */
    static final UUID HOTLINE_ACCOUNT = id(0x701);

    static final UUID HOTLINE_KEY = id(0x7a1);
    static final UUID HOTLINE_FORMER_KEY = id(0x7a2);

    private static final Map<String, UUID> AGENCIES = Map.of(
            DISTRICT_CODE + "FIRE", FIRE_BRIGADE,
            DISTRICT_CODE + Office.DEPARTMENT, DISTRICT_OFFICE,
            STREET_CODE + Office.DEPARTMENT, STREET_OFFICE,
            STREET_CODE + "ENFORCEMENT", ENFORCEMENT_SQUAD,
            COMMUNITY_CODE + Office.DEPARTMENT, COMMUNITY_OFFICE,
            COMMUNITY_CODE + "RESIDENTS_COMMITTEE", RESIDENTS_COMMITTEE,
            "330100000000" + Office.DEPARTMENT, CITY_OFFICE);

    private static final Map<String, UUID> VENUES = Map.of(STREET_CODE, STREET_VENUE, COMMUNITY_CODE, COMMUNITY_VENUE);

    private Showcase() {}

    static UUID id(long last) {
        return new UUID(0x0190000000007000L, 0x8001000000000000L | last);
    }

    static void promiseAgency(String code, String department) {
        UUID id = AGENCIES.get(code + department);
        if (id != null) {
            Identifiers.promise("Agency", id);
        }
    }

    static void promiseVenue(String code) {
        UUID id = VENUES.get(code);
        if (id != null) {
            Identifiers.promise("Venue", id);
        }
    }

    /** @return whether the compound of the examples lies in that community */
    static boolean promiseCompound(String code) {
        if (!code.equals(COMMUNITY_CODE)) {
            return false;
        }
        Identifiers.promise("Compound", COMPOUND);
        Identifiers.promise("Party", PARTY_BRANCH, OWNERS_COMMITTEE, PROPERTY_COMPANY);
        return true;
    }
}
