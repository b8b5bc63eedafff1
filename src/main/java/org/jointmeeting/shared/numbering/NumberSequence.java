package org.jointmeeting.shared.numbering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The last number given in one series, such as one issuing body's minutes of one year. */
@Entity
@Table(name = "number_sequence")
public class NumberSequence {

    @Id
    private String series = "";

    @Column(name = "last_number")
    private int lastNumber;

    protected NumberSequence() {}

    NumberSequence(String series) {
        this.series = series;
    }

    int advance() {
        lastNumber++;
        return lastNumber;
    }
}
