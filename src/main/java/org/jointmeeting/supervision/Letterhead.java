package org.jointmeeting.supervision;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.shared.numbering.Numbers;
import org.jointmeeting.shared.time.ServiceClock;

/** What an office's document carries: who issues it, and a number per jurisdiction and year without gaps. */
@ApplicationScoped
public class Letterhead {

    private final Directory directory;
    private final Numbers numbers;
    private final ServiceClock clock;

    Letterhead(Directory directory, Numbers numbers, ServiceClock clock) {
        this.directory = directory;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The coordination office 三方办 of the jurisdiction; without one, the joint meeting itself. */
    public String issuerOf(UUID jurisdictionId) {
        return directory
                .findAgencyOf("COORDINATION_OFFICE", jurisdictionId)
                .filter(office -> office.jurisdictionId().equals(jurisdictionId))
                .map(AgencyView::name)
                .orElseGet(() -> directory.findJurisdiction(jurisdictionId).name() + "三方联席会议");
    }

    /**
     * Such as {@code 督办〔2026〕3号}; the transaction that takes it must succeed, or it is given again.
     *
     * @param kind what the number begins with
     * @param series the kind in the name of the series, such as {@code supervision/ORDER}
     */
    public String next(String kind, String series, UUID jurisdictionId) {
        JurisdictionView jurisdiction = directory.findJurisdiction(jurisdictionId);
        int year = clock.today().getYear();
        return "%s〔%d〕%d号".formatted(kind, year, numbers.next(series + "/" + jurisdiction.code() + "/" + year));
    }
}
