package org.jointmeeting.benchmark.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jointmeeting.planning.engine.Snapshot;
import org.jointmeeting.planning.reference.Instance;
import org.jointmeeting.planning.reference.Instance.Visit;

/**
 * A file of the public problem. Whatever is mentioned for the first time is written out with an {@code @id}; later
 * mentions are that {@code @id}.
 */
final class InstanceFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Integer> days = new HashMap<>();
    private final List<JsonNode> meetings;
    private final List<JsonNode> rooms;
    private final List<JsonNode> grains;

    InstanceFile(Path file) throws IOException {
        this.root = JSON.readTree(file.toFile());
        this.meetings = listed("meetingList");
        this.rooms = listed("roomList");
        this.grains = new ArrayList<>(listed("timeGrainList"));
        grains.sort((one, other) -> Integer.compare(
                one.get("grainIndex").asInt(), other.get("grainIndex").asInt()));
    }

    Instance instance() {
        int[] dayOfGrain =
                grains.stream().mapToInt(grain -> index(grain.get("day"), days)).toArray();
        int[] capacities =
                rooms.stream().mapToInt(room -> room.get("capacity").asInt()).toArray();
        List<Visit> visits = meetings.stream().map(this::visit).toList();
        return new Instance(dayOfGrain, capacities, people.size(), visits);
    }

    void write(Snapshot plan, Path file) throws IOException {
        var assignments = JSON.createArrayNode();
        for (int i = 0; i < meetings.size(); i++) {
            if (plan.isPlaced(i)) {
                var assignment = assignments.addObject();
                assignment.set("meeting", meetings.get(i).get("id"));
                assignment.set("startingTimeGrain", grains.get(plan.start(i)).get("grainIndex"));
                assignment.set("room", rooms.get(plan.room(i)).get("id"));
            }
        }
        JSON.writeValue(file.toFile(), JSON.createObjectNode().set("assignments", assignments));
    }

    private Visit visit(JsonNode meeting) {
        return new Visit(
                meeting.get("durationInGrains").asInt(),
                attending(meeting.path("requiredAttendanceList")),
                attending(meeting.path("preferredAttendanceList")));
    }

    private int[] attending(JsonNode attendances) {
        return StreamSupport.stream(attendances.spliterator(), false)
                .mapToInt(attendance -> index(attendance.get("person"), people))
                .toArray();
    }

    private List<JsonNode> listed(String key) {
        return StreamSupport.stream(root.get(key).spliterator(), false)
                .filter(JsonNode::isObject)
                .toList();
    }

    private static int index(JsonNode mention, Map<String, Integer> known) {
        String name = mention.isObject() ? mention.get("@id").asText() : mention.asText();
        return known.computeIfAbsent(name, fresh -> known.size());
    }
}
