package org.jointmeeting.planning.city;

/** A rule about who fills a seat. Like every rule it knows what one more meeting of a person would cost. */
interface SeatRule {

    CityRule rule();

    /** Soft points if this person, too, went to a meeting then and there. */
    int price(int person, int start, int venue);

    void entered(int person, int start);

    void left(int person, int start);
}
