package org.jointmeeting.benchmark.planning;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Makes a file like those of the public problem, of any size: {@code MakeInstance MEETINGS SEED FILE}. Lengths, numbers
 * of people, rooms and days are drawn as theirs are.
 */
public final class MakeInstance {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int[] LENGTHS = {1, 2, 3, 4, 6, 8, 16};
    private static final int[] SEATS = {2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 20, 30};
    private static final int[] CAPACITIES = {30, 20, 16, 14, 12};
    private static final int GRAINS_A_DAY = 36;

    private final Random random;
    private final int[] seats;
    private final int people;
    private final ObjectNode root = JSON.createObjectNode();

    private MakeInstance(int meetings, long seed) {
        this.random = new Random(seed);
        this.seats = random.ints(meetings, 0, SEATS.length).map(i -> SEATS[i]).toArray();
        this.people = IntStream.of(seats).sum() * CAPACITIES.length * 3 / (4 * meetings);
        var listed = root.putArray("meetingList");
        for (int meeting = 0; meeting < meetings; meeting++) {
            addMeeting(listed.addObject(), meeting);
        }
        addTimes(meetings * LENGTHS[LENGTHS.length - 1] / CAPACITIES.length);
        var rooms = root.putArray("roomList");
        for (int room = 0; room < CAPACITIES.length; room++) {
            rooms.addObject().put("@id", "Room#" + room).put("id", room).put("capacity", CAPACITIES[room]);
        }
    }

    public static void main(String[] arguments) throws IOException {
        var made = new MakeInstance(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]));
        JSON.writeValue(Path.of(arguments[2]).toFile(), made.root);
    }

    private void addMeeting(ObjectNode meeting, int id) {
        meeting.put("@id", "Meeting#" + id).put("id", id);
        meeting.put("durationInGrains", LENGTHS[random.nextInt(LENGTHS.length)]);
        int required = Math.max(2, random.nextInt(seats[id] + 1));
        var requiredList = meeting.putArray("requiredAttendanceList");
        var preferredList = meeting.putArray("preferredAttendanceList");
        int[] drawn = random.ints(0, people).distinct().limit(seats[id]).toArray();
        for (int seat = 0; seat < drawn.length; seat++) {
            addPerson(seat < required ? requiredList : preferredList, drawn[seat]);
        }
    }

    private static void addPerson(ArrayNode list, int person) {
        list.addObject().putObject("person").put("@id", "Person#" + person).put("id", person);
    }

    private void addTimes(int grains) {
        var days = root.putArray("dayList");
        for (int day = 0; day * GRAINS_A_DAY < grains; day++) {
            days.addObject().put("@id", "Day#" + day).put("id", day);
        }
        var listed = root.putArray("timeGrainList");
        for (int grain = 0; grain < grains; grain++) {
            listed.addObject()
                    .put("@id", "TimeGrain#" + grain)
                    .put("grainIndex", grain)
                    .put("day", "Day#" + grain / GRAINS_A_DAY);
        }
    }
}
