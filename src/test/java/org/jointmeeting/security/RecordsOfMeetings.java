package org.jointmeeting.security;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.jointmeeting.kit.Stage;

/** Meetings, seats, the agenda and minutes for {@link Records}, each as far on its way as the operation needs it. */
final class RecordsOfMeetings {

    private final Stage stage;
    private final String mark;
    private final String title;

    RecordsOfMeetings(Stage stage, String mark) {
        this.stage = stage;
        this.mark = mark;
        this.title = "地下车库渗水" + mark;
    }

    Map<String, Supplier<Target>> recipes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        String shared = notified();
        for (String operation : List.of("getMeeting", "getMeetingHistory", "listSeats")) {
            recipes.put(operation, () -> meeting(shared));
        }
        for (String operation :
                List.of("getSeat", "acceptInvitation", "declineInvitation", "delegateInvitation", "recordAttendance")) {
            recipes.put(operation, () -> seatOfOwners(shared));
        }
        String draft = called();
        recipes.put("updateMeeting", () -> meeting(draft));
        recipes.put("inviteSeat", () -> meeting(draft));
        recipes.put("withdrawSeat", () -> seatByHand(called()));
        recipes.put("notifyMeeting", () -> meeting(called()));
        recipes.put("postponeMeeting", () -> meeting(notified()));
        recipes.put("cancelMeeting", () -> meeting(notified()));
        recipes.put("openMeeting", () -> meeting(attended()));
        recipes.put("holdMeeting", () -> meeting(inSession()));
        recipes.put("draftMeeting", () -> new Target(Map.of(), Map.of("durationMinutes", 30)));
        recipes.putAll(agenda(shared));
        recipes.putAll(minutes());
        return recipes;
    }

    private Map<String, Supplier<Target>> agenda(String meeting) {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        recipes.put("getAgenda", () -> meeting(meeting));
        recipes.put("placeAgendaItem", () -> Target.of(Stage.idOf(stage.accepted(title, "ORDINARY")))
                .with("meetingId", Stage.idOf(called())));
        recipes.put("deferAgendaItem", () -> Target.of(Stage.idOf(placed(called()))));
        for (String operation : List.of("decideAgendaItem", "settleAgendaItem")) {
            recipes.put(operation, this::heard);
        }
        for (String operation : List.of("reorderAgenda", "updateAgendaEntry")) {
            recipes.put(operation, this::entry);
        }
        return recipes;
    }

    private Map<String, Supplier<Target>> minutes() {
        Map<String, Supplier<Target>> recipes = new HashMap<>();
        recipes.put("draftMinutes", () -> meeting(held()));
        recipes.put("getMinutes", () -> meeting(drafted()));
        recipes.put("updateMinutes", () -> meeting(drafted()));
        recipes.put("approveMinutes", () -> meeting(drafted()));
        recipes.put("issueMinutes", () -> {
            String meeting = drafted();
            stage.convener.act(meeting + "/minutes", "approve").then().statusCode(200);
            return meeting(meeting);
        });
        return recipes;
    }

    private static Target meeting(String address) {
        return Target.of(Stage.idOf(address));
    }

    private String called() {
        String meeting = stage.emergencyMeeting();
        stage.coordinator.patch(meeting, Map.of("title", "联席会议" + mark)).then().statusCode(200);
        return meeting;
    }

    private String placed(String meeting) {
        String item = stage.accepted(title, "ORDINARY");
        stage.place(item, meeting);
        return item;
    }

    private String notified() {
        String meeting = called();
        placed(meeting);
        stage.coordinator.act(meeting, "notify").then().statusCode(200);
        return meeting;
    }

    private String attended() {
        String meeting = notified();
        stage.attend(meeting, stage.seats(meeting));
        return meeting;
    }

    private String inSession() {
        String meeting = called();
        placed(meeting);
        stage.open(meeting);
        return meeting;
    }

    private Target heard() {
        String meeting = called();
        String item = placed(meeting);
        stage.open(meeting);
        return Target.of(Stage.idOf(item));
    }

    private String held() {
        String meeting = inSession();
        stage.convener.act(meeting, "hold", Map.of("remark", "散会")).then().statusCode(200);
        return meeting;
    }

    private String drafted() {
        String meeting = held();
        stage.coordinator.act(meeting, "draft-minutes").then().statusCode(200);
        return meeting;
    }

    private Target seatOfOwners(String meeting) {
        String seat = stage.coordinator
                .get(meeting + "/seats")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.holderId == '" + stage.party("OWNERS_COMMITTEE") + "' }.id");
        return Target.of(Stage.idOf(meeting), "seatId", seat)
                .with("seats", List.of(Map.of("seatId", seat, "attendance", "PRESENT", "attendedByName", "陈立新")));
    }

    private Target seatByHand(String meeting) {
        String seat = stage.coordinator.create(
                meeting + "/seats",
                Map.of("kind", "AGENCY", "holderId", stage.fire, "requirement", "OBSERVER", "headRequired", false));
        return Target.of(Stage.idOf(meeting), "seatId", seat);
    }

    private Target entry() {
        String meeting = called();
        placed(meeting);
        String entry = stage.coordinator
                .get(meeting + "/agenda")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        return Target.of(Stage.idOf(meeting), "entryId", entry).with("entryIds", List.of(entry));
    }
}
