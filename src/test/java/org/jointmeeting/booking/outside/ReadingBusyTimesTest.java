package org.jointmeeting.booking.outside;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.jointmeeting.booking.AvailabilityConfig;
import org.jointmeeting.booking.TimeSlot;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.problem.ProblemType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** From what calendars hold to when their owner is busy. */
class ReadingBusyTimesTest {

    private static final ZoneId HANGZHOU = ZoneId.of("Asia/Shanghai");
    private static final TimeSlot YEAR =
            new TimeSlot(Instant.parse("2026-11-23T01:00:00Z"), Instant.parse("2027-11-23T01:00:00Z"));

    private final AvailabilityConfig config = new SmallRyeConfigBuilder()
            .withMapping(AvailabilityConfig.class)
            .build()
            .getConfigMapping(AvailabilityConfig.class);

    @Test
    void anEventOfAZoneIsBusyAtThatTimeOfTheWorld() {
        assertThat(busy(event(
                        "DTSTART;TZID=America/New_York:20261201T200000\nDTEND;TZID=America/New_York:20261201T210000")))
                .containsExactly("2026-12-02T01:00:00Z/2026-12-02T02:00:00Z");
    }

    @Test
    void aTimeWithoutAZoneIsOfTheServicesZone() {
        assertThat(busy(event("DTSTART:20261202T090000\nDURATION:PT90M")))
                .containsExactly("2026-12-02T01:00:00Z/2026-12-02T02:30:00Z");
    }

    @Test
    void aZoneThatTheFileDefinesOrThatOfficeSoftwareNamesIsKnown() {
        assertThat(busy(event("DTSTART;TZID=China Standard Time:20261202T090000\nDURATION:PT1H")))
                .containsExactly("2026-12-02T01:00:00Z/2026-12-02T02:00:00Z");
        assertThat(busy(zone("") + event("DTSTART;TZID=Own/Zone:20261202T090000\nDURATION:PT1H")))
                .containsExactly("2026-12-02T02:00:00Z/2026-12-02T03:00:00Z");
    }

    @Test
    void aWholeDayIsBusyFromMidnightToMidnight() {
        assertThat(busy(event("DTSTART;VALUE=DATE:20261203")))
                .containsExactly("2026-12-02T16:00:00Z/2026-12-03T16:00:00Z");
        assertThat(busy(event("DTSTART;VALUE=DATE:20261203\nDTEND;VALUE=DATE:20261205")))
                .containsExactly("2026-12-02T16:00:00Z/2026-12-04T16:00:00Z");
    }

    @Test
    void aSeriesIsBusyAtEachOccurrenceButTheExcluded() {
        assertThat(
                        busy(
                                event(
                                        """
                        DTSTART;TZID=Asia/Shanghai:20261202T090000
                        DTEND;TZID=Asia/Shanghai:20261202T100000
                        RRULE:FREQ=WEEKLY;COUNT=3
                        EXDATE;TZID=Asia/Shanghai:20261209T090000""")))
                .containsExactly(
                        "2026-12-02T01:00:00Z/2026-12-02T02:00:00Z", "2026-12-16T01:00:00Z/2026-12-16T02:00:00Z");
    }

    @Test
    void aSeriesInUtcMayRepeatByMonth() {
        assertThat(busy(event("DTSTART:20261202T010000Z\nDURATION:PT1H\nRRULE:FREQ=MONTHLY;COUNT=2")))
                .containsExactly(
                        "2026-12-02T01:00:00Z/2026-12-02T02:00:00Z", "2027-01-02T01:00:00Z/2027-01-02T02:00:00Z");
    }

    @Test
    void anOccurrenceThatWasMovedOrCalledOffIsNotWhereItWas() {
        String series = event("DTSTART:20261202T010000Z\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=3");
        String moved = event("RECURRENCE-ID:20261203T010000Z\nDTSTART:20261203T060000Z\nDURATION:PT1H");
        String calledOff =
                event("RECURRENCE-ID:20261204T010000Z\nDTSTART:20261204T010000Z\nDURATION:PT1H\nSTATUS:CANCELLED");

        assertThat(busy(series + moved + calledOff))
                .containsExactly(
                        "2026-12-02T01:00:00Z/2026-12-02T02:00:00Z", "2026-12-03T06:00:00Z/2026-12-03T07:00:00Z");
    }

    @Test
    void whatIsFreeOrCalledOffTakesNoTime() {
        BusyTimes read = read(event("DTSTART:20261202T010000Z\nDURATION:PT1H\nTRANSP:TRANSPARENT")
                + event("DTSTART:20261202T010000Z\nDURATION:PT1H\nSTATUS:CANCELLED"));

        assertThat(read.slots()).isEmpty();
        assertThat(read.leftOut()).isEqualTo(2);
    }

    @Test
    void freeBusyEntriesAreBusyExceptTheFree() {
        assertThat(
                        busy(
                                """
                        BEGIN:VFREEBUSY
                        UID:1
                        FREEBUSY;FBTYPE=BUSY:20261211T010000Z/PT2H,20261212T010000Z/20261212T020000Z
                        FREEBUSY;FBTYPE=FREE:20261213T010000Z/PT2H
                        END:VFREEBUSY
                        """))
                .containsExactly(
                        "2026-12-11T01:00:00Z/2026-12-11T03:00:00Z", "2026-12-12T01:00:00Z/2026-12-12T02:00:00Z");
    }

    @Test
    void timesThatTouchAreOneAndOnlyAYearAheadIsKept() {
        assertThat(busy(event("DTSTART:20261202T010000Z\nDURATION:PT1H")
                        + event("DTSTART:20261202T020000Z\nDURATION:PT1H")))
                .containsExactly("2026-12-02T01:00:00Z/2026-12-02T03:00:00Z");
        assertThat(busy(event("DTSTART:20261120T010000Z\nDTEND:20261124T010000Z")))
                .containsExactly("2026-11-23T01:00:00Z/2026-11-24T01:00:00Z");
        assertThat(busy(event("DTSTART:20280102T010000Z\nDURATION:PT1H"))).isEmpty();
        assertThat(busy(event("DTSTART;VALUE=DATE:20200101\nRRULE:FREQ=DAILY"))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n",
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:garbage\nEND:VEVENT\nEND:VCALENDAR\n",
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;TZID=Nowhere/None:20261202T090000\nDURATION:PT1H\nEND:VEVENT\nEND:VCALENDAR\n",
                "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART:20261202T090000\nRRULE:FREQ=NEVER\nEND:VEVENT\nEND:VCALENDAR\n"
            })
    void whatIsNoCalendarIsRefusedWithTheReason(String text) {
        Problem refusal = refusal(text);

        assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_INPUT);
        assertThat(refusal.fields().get(0).pointer()).isEqualTo("#/content");
        assertThat(refusal.explanation().args()).hasSize(1).doesNotContainNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FREQ=HOURLY", "FREQ=SECONDLY;COUNT=5", "FREQ=DAILY;BYHOUR=1,2,3", "FREQ=DAILY;BYMINUTE=0,30"})
    void whatRepeatsMoreThanOnceADayIsRefused(String rule) {
        assertThat(refusal(calendar(event("DTSTART:20261202T010000Z\nDURATION:PT1M\nRRULE:" + rule)))
                        .type())
                .isEqualTo(ProblemType.RULE_VIOLATED);
    }

    @Test
    void componentsNestedDeeplyAreRefused() {
        Problem refusal = refusal("BEGIN:VCALENDAR\nVERSION:2.0\n" + "BEGIN:VEVENT\n".repeat(50_000));

        assertThat(refusal.type()).isEqualTo(ProblemType.INVALID_INPUT);
    }

    @Test
    void tooManyEventsOrSeriesAreRefused() {
        assertThat(refusal(calendar(event("DTSTART:20261202T010000Z").repeat(config.mostEvents() + 1)))
                        .type())
                .isEqualTo(ProblemType.RULE_VIOLATED);
        assertThat(refusal(calendar(event("DTSTART:20261202T010000Z\nRRULE:FREQ=DAILY")
                                .repeat(config.mostRecurring() + 1)))
                        .type())
                .isEqualTo(ProblemType.RULE_VIOLATED);
    }

    /** A file names where its zones, attachments and so on are to be had; nobody goes there. */
    @Test
    void readingCallsNobody() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", call -> {
            calls.incrementAndGet();
            call.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            busy(zone("TZURL:" + address + "/zone\n")
                    + event("DTSTART;TZID=Own/Zone:20261202T090000\nDURATION:PT1H\nATTACH:" + address + "/file\nURL:"
                            + address));
        } finally {
            server.stop(0);
        }
        assertThat(calls).hasValue(0);
    }

    private static String zone(String more) {
        return "BEGIN:VTIMEZONE\nTZID:Own/Zone\n" + more
                + "BEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0700\nTZOFFSETTO:+0700\nEND:STANDARD\nEND:VTIMEZONE\n";
    }

    private static String event(String lines) {
        return "BEGIN:VEVENT\nUID:1@example.org\nDTSTAMP:20261101T000000Z\nSUMMARY:体检\n" + lines + "\nEND:VEVENT\n";
    }

    private static String calendar(String parts) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//ZH\n" + parts + "END:VCALENDAR\n";
    }

    private BusyTimes read(String parts) {
        return new ReadingBusyTimes(config, HANGZHOU, YEAR).of(calendar(parts));
    }

    private List<String> busy(String parts) {
        return read(parts).slots().stream()
                .map(slot -> slot.startsAt() + "/" + slot.endsAt())
                .toList();
    }

    private Problem refusal(String text) {
        return catchThrowableOfType(Problem.class, () -> new ReadingBusyTimes(config, HANGZHOU, YEAR).of(text));
    }
}
