package org.jointmeeting.planning.finding;

/** Somebody who can fill a seat, on the days on which they hold a post of it. */
record Incumbent(Candidate person, Tenure tenure) {}
