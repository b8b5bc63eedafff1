package org.jointmeeting.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import org.jointmeeting.organisation.AgencyView;
import org.jointmeeting.organisation.JurisdictionView;
import org.jointmeeting.security.Caller;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.tracking.Identifiers;

/**
 * Generates the sample: each district in one transaction, so that it is there wholly or not at all, the first with its
 * year of meetings, the showcase and the accounts.
 */
@ApplicationScoped
public class GeneratingSample {

    private static final Logger LOG = Logger.getLogger(GeneratingSample.class);
    private static final int LONGEST_SECONDS = 1800;
    /** Where ids begin, in milliseconds of the epoch, and how far apart the districts' are. */
    private static final long FIRST_MILLIS = 0x019000010000L;

    private static final long ACCOUNTS_MILLIS = 0x019000090000L;

    private static final long MILLIS_APART = 0x1000;

    private final SampleGround ground;
    private final FillingDistricts filling;
    private final FirstDistrict first;
    private final SampleAccounts accounts;
    private final SampleConfig config;
    private final Acting acting;

    GeneratingSample(
            SampleGround ground,
            FillingDistricts filling,
            FirstDistrict first,
            SampleAccounts accounts,
            SampleConfig config,
            Acting acting) {
        this.ground = ground;
        this.filling = filling;
        this.first = first;
        this.accounts = accounts;
        this.config = config;
        this.acting = acting;
    }

    boolean isUntouched() {
        return ground.isUntouched();
    }

    /** @throws Problem 409 when the divisions are missing, or all that would be filled is */
    void requireMissing(SampleScope scope) {
        boolean complete = ground.districts(config.district()).stream()
                .limit(scope == SampleScope.CITY ? Long.MAX_VALUE : 1)
                .allMatch(ground::isFilled);
        if (complete) {
            throw Problem.conflict(Text.of("示例数据已经加载，不再重复加载。", "The sample is there already; it is not loaded again."));
        }
    }

    public void generate(SampleScope scope) {
        generate(scope, new SampleLoad(Identifiers.next(), scope, ground.days().now()));
    }

    void generate(SampleScope scope, SampleLoad load) {
        SampleDays days = ground.days();
        List<JurisdictionView> districts = ground.districts(config.district());
        for (int i = 0; i < (scope == SampleScope.CITY ? districts.size() : 1); i++) {
            JurisdictionView district = districts.get(i);
            long place = i;
            if (i == 1) {
                load.enter(SampleLoadView.Phase.OTHER_DISTRICTS, districts.size() - 1);
            }
            if (!ground.isFilled(district) && i == 0) {
                inOne(() -> fillFirst(district, days, load));
            } else if (!ground.isFilled(district)) {
                inOne(() -> fill(district, place, days, () -> {}));
            }
            if (i > 0) {
                load.step();
            }
        }
    }

    private static void inOne(Runnable transaction) {
        QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(transaction);
    }

    private void fillFirst(JurisdictionView district, SampleDays days, SampleLoad load) {
        load.enter(SampleLoadView.Phase.REGISTRY, filling.streetsOf(district).size());
        FillingDistricts.District filled = fill(district, 0, days, load::step);
        load.enter(SampleLoadView.Phase.ACCOUNTS, 1);
        Identifiers.seeded(
                config.seed() * 31,
                ACCOUNTS_MILLIS,
                () -> accounts.open(ground.city().id()));
        first.tell(filled, days, load);
    }

    private FillingDistricts.District fill(JurisdictionView district, long place, SampleDays days, Runnable step) {
        long seed = config.seed() * 31 + place;
        Dice dice = new Dice(seed);
        List<FillingDistricts.District> filled = new ArrayList<>();
        Identifiers.seeded(
                seed,
                FIRST_MILLIS + place * MILLIS_APART,
                () -> filled.add(acting.as(Caller.service(), days.longAgo(), () -> {
                    Map<String, AgencyView> city = ground.cityAgencies(dice);
                    return filling.fill(district, city, dice, step);
                })));
        LOG.infof("The registry of %s is filled", district.name());
        return filled.get(0);
    }
}
