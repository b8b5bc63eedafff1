package org.jointmeeting.planning.problem;

import java.util.BitSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.planning.city.Seat;
import org.jointmeeting.planning.problem.PlanProblem.Chair;
import org.jointmeeting.shared.text.Text;

/** Why a meeting can have no time at all, whatever the others do. */
final class Trouble {

    private Trouble() {}

    /**
     * Null where there is none.
     *
     * @param rooms that are large enough
     * @param open the starts it may have
     */
    static @Nullable Text of(Wanted wanted, List<Chair> chairs, int[] rooms, BitSet open) {
        for (Chair chair : chairs) {
            if (chair.need() != Seat.Need.OPTIONAL && chair.qualified().length == 0) {
                return Text.of(
                        "席位“{0}”没有任职人员，无人可派，请先登记其职务。",
                        "Nobody holds a post of “{0}”, so nobody can fill its seat; register one first.",
                        chair.label());
            }
        }
        if (rooms.length == 0) {
            return Text.of(
                    "本辖区及其上级没有可容纳 {0} 人的场所。",
                    "No room of the jurisdiction or those above holds {0} people.",
                    Math.max(1, wanted.seats().size()));
        }
        return open.isEmpty()
                ? Text.of(
                        "在 {0} 至 {1} 之间，扣除通知期限后没有可以开会的时段。",
                        "Between {0} and {1} no meeting hour is left after the notice.",
                        wanted.days().first(),
                        wanted.days().last())
                : null;
    }
}
