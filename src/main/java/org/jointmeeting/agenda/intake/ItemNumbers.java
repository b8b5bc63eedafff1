package org.jointmeeting.agenda.intake;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.numbering.Numbers;
import org.jointmeeting.shared.time.ServiceClock;

/** The numbers 议题编号 of items: division code, year and a serial without gaps, 330106109002-2026-0001. */
@ApplicationScoped
public class ItemNumbers {

    private final Numbers numbers;
    private final ServiceClock clock;

    ItemNumbers(Numbers numbers, ServiceClock clock) {
        this.numbers = numbers;
        this.clock = clock;
    }

    public String next(JurisdictionView place) {
        int year = clock.today().getYear();
        int serial = numbers.next("item/" + place.code() + "/" + year);
        return "%s-%d-%04d".formatted(place.code(), year, serial);
    }
}
