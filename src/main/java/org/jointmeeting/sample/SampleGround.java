package org.jointmeeting.sample;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.calendar.WorkingDays;
import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.Directory;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.organisation.agencies.FindingAgencies;
import org.jointmeeting.organisation.tree.FindingJurisdictions;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** What the sample stands on: the tree of divisions, the calendar, and what was made of it before. */
@ApplicationScoped
class SampleGround {

    private static final String CITY_CODE = "330100000000";

    private final FindingJurisdictions tree;
    private final Directory directory;
    private final FindingAgencies agencies;
    private final StaffingAgencies staffing;
    private final WorkingDays workingDays;
    private final ServiceClock clock;

    SampleGround(
            FindingJurisdictions tree,
            Directory directory,
            FindingAgencies agencies,
            StaffingAgencies staffing,
            WorkingDays workingDays,
            ServiceClock clock) {
        this.tree = tree;
        this.directory = directory;
        this.agencies = agencies;
        this.staffing = staffing;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    SampleDays days() {
        return new SampleDays(workingDays.calendar(), clock);
    }

    /** @throws Problem 409 when the official divisions are not loaded */
    @Transactional
    public JurisdictionView city() {
        return tree.withCode(CITY_CODE)
                .orElseThrow(() -> Problem.conflict(Text.of(
                        "请先导入杭州市区划（POST /jurisdictions/actions/load-divisions）。",
                        "Load Hangzhou's divisions first (POST /jurisdictions/actions/load-divisions).")));
    }

    /** The one with that code first. */
    @Transactional
    public List<JurisdictionView> districts(String firstCode) {
        return tree.below(city().id()).stream()
                .sorted(Comparator.comparing(district -> !district.code().equals(firstCode)))
                .toList();
    }

    /** Whether no agency was ever set up anywhere. */
    @Transactional
    public boolean isUntouched() {
        return agencies.isNone();
    }

    /** Whether somebody set up the district's coordination office already, by the sample or otherwise. */
    @Transactional
    public boolean isFilled(JurisdictionView district) {
        return directory
                .findAgencyOf(Office.DEPARTMENT, district.id())
                .filter(office -> office.jurisdictionId().equals(district.id()))
                .isPresent();
    }

    /** The city's agencies by department, set up when this is the first district. */
    Map<String, AgencyView> cityAgencies(Dice dice) {
        JurisdictionView city = city();
        if (!isFilled(city)) {
            return staffing.setUp(city, Map.of(), dice).agencies();
        }
        Map<String, AgencyView> found = new HashMap<>();
        AgencyPlan.of(city.level()).forEach(plan -> directory
                .findAgencyOf(plan.department(), city.id())
                .ifPresent(agency -> found.put(plan.department(), agency)));
        return found;
    }
}
