package org.jointmeeting.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import org.jointmeeting.shared.tracking.Identifiers;

/** What only the first district has: the year of meetings, and the showcase. */
@ApplicationScoped
class FirstDistrict {

    /** Where the ids of what depends on the day of loading begin, in milliseconds of the epoch. */
    private static final long FIRST_MILLIS = 0x019000100000L;

    private static final int COMMUNITIES = 2;

    private final TellingYear year;
    private final ShowingEverything showcase;
    private final SampleConfig config;
    private final EntityManager database;

    FirstDistrict(TellingYear year, ShowingEverything showcase, SampleConfig config, EntityManager database) {
        this.year = year;
        this.showcase = showcase;
        this.config = config;
        this.database = database;
    }

    void tell(FillingDistricts.District district, SampleDays days, SampleLoad load) {
        Dice dice = new Dice(config.seed() + 1);
        List<Bench> benches = benches(district);
        load.enter(SampleLoadView.Phase.MEETINGS, config.months() + 2);
        Identifiers.seeded(config.seed() + 1, FIRST_MILLIS, () -> {
            for (int back = config.months(); back >= 0; back--) {
                YearMonth month = YearMonth.from(days.today()).minusMonths(back);
                for (Bench bench : benches) {
                    year.tell(bench, month, days, dice);
                    forget();
                }
                load.step();
            }
            showcase.show(district, days, dice);
            load.step();
        });
    }

    private static List<Bench> benches(FillingDistricts.District district) {
        List<Bench> benches = new ArrayList<>();
        List<Housing> everywhere = new ArrayList<>();
        for (FillingDistricts.Street street : toldOf(district)) {
            List<Housing> compounds = new ArrayList<>();
            street.communities().forEach(community -> compounds.addAll(community.compounds()));
            everywhere.addAll(compounds);
            for (FillingDistricts.Community community : some(street)) {
                benches.add(new Bench(community.office(), community.compounds(), benches.size()));
            }
            benches.add(new Bench(street.office(), compounds, benches.size()));
        }
        benches.add(new Bench(district.office(), everywhere, benches.size()));
        return benches;
    }

    /** Two streets; one where no more are filled. */
    private static List<FillingDistricts.Street> toldOf(FillingDistricts.District district) {
        return Stream.of(district.street(Showcase.STREET_CODE), district.street(Showcase.SECOND_STREET_CODE))
                .distinct()
                .toList();
    }

    private static List<FillingDistricts.Community> some(FillingDistricts.Street street) {
        FillingDistricts.Community shown = street.community(Showcase.COMMUNITY_CODE);
        List<FillingDistricts.Community> some = new ArrayList<>(List.of(shown));
        street.communities().stream()
                .filter(community -> community != shown)
                .limit(COMMUNITIES - 1L)
                .forEach(some::add);
        return some;
    }

    private void forget() {
        database.flush();
        database.clear();
    }
}
