package org.jointmeeting.planning.city;

/**
 * What each rule of a city's month costs: the first three in medium points, the others in soft ones.
 *
 * @param unplaced for a meeting that stands nowhere
 * @param headMissing for a seat that the head should have taken
 * @param optionalEmpty for an optional seat that nobody fills
 * @param urgentDay for a working day of waiting, times the urgency of the meeting
 * @param otherWeekday for another weekday than last time
 * @param otherTime for another time than was set before, times how firmly it was set
 * @param otherVenue for another venue than was set before, times how firmly it was set
 * @param otherPerson for somebody else than the notice named, times how firmly the meeting was set
 * @param load for the square of everybody's number of meetings
 * @param sameDay for each two meetings of somebody on one day
 * @param travel for each two meetings of somebody in different venues within half a day
 */
public record Points(
        int unplaced,
        int headMissing,
        int optionalEmpty,
        int urgentDay,
        int otherWeekday,
        int otherTime,
        int otherVenue,
        int otherPerson,
        int load,
        int sameDay,
        int travel) {

    public static final Points USUAL = new Points(200, 5, 2, 1, 8, 40, 10, 20, 1, 4, 6);
}
