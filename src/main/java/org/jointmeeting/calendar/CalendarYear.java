package org.jointmeeting.calendar;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import org.jointmeeting.shared.tracking.Tracked;

/** A year whose statutory days are known; its version is the edition of its data. */
@Entity
@Table(name = "calendar_year")
class CalendarYear extends Tracked {

    @Column(name = "year_number")
    private int number;

    private String source = "";

    @Column(name = "loaded_at")
    private Instant loadedAt = Instant.EPOCH;

    protected CalendarYear() {}

    CalendarYear(int number, String source, Instant loadedAt) {
        this.number = number;
        this.source = source;
        this.loadedAt = loadedAt;
    }

    /** Stands for another edition of its days from now on, even where the source is called the same. */
    void reload(String newSource, Instant at) {
        source = newSource;
        loadedAt = at;
    }

    int number() {
        return number;
    }

    String source() {
        return source;
    }

    Instant loadedAt() {
        return loadedAt;
    }
}
