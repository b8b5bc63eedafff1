package org.jointmeeting.calendar;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A statutory day as it is kept; it comes and goes with its year. */
@Entity
@Table(name = "statutory_day")
class StoredDay {

    @Id
    @Column(name = "on_date")
    private LocalDate date = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private StatutoryKind kind = StatutoryKind.HOLIDAY;

    private String name = "";

    protected StoredDay() {}

    StoredDay(StatutoryDay day) {
        this.date = day.date();
        this.kind = day.kind();
        this.name = day.name();
    }
}
