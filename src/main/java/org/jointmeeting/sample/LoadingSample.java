package org.jointmeeting.sample;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.WholeCity;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;
import org.jointmeeting.shared.tracking.Identifiers;

/** Loads the sample in the background, one loading at a time, and tells how far each got since the service started. */
@ApplicationScoped
public class LoadingSample {

    private static final Logger LOG = Logger.getLogger(LoadingSample.class);

    private final GeneratingSample generating;
    private final WholeCity city;
    private final ServiceClock clock;
    private final Map<UUID, SampleLoad> loads = new ConcurrentHashMap<>();
    private @Nullable SampleLoad latest;

    LoadingSample(GeneratingSample generating, WholeCity city, ServiceClock clock) {
        this.generating = generating;
        this.city = city;
        this.clock = clock;
    }

    /** @throws Problem 403 for who holds less than the city; 409 while a loading runs, and when the sample is there */
    SampleLoadView start(SampleScope scope) {
        city.requireAdministered();
        return begin(scope).view();
    }

    /** At a first start: only where no agency was ever set up. The service is not ready until it ends. */
    public void startIfUntouched(SampleScope scope) {
        if (generating.isUntouched()) {
            begin(scope).holdReadiness();
        }
    }

    private synchronized SampleLoad begin(SampleScope scope) {
        if (latest != null && latest.isRunning()) {
            throw Problem.conflict(Text.of(
                    "正在加载示例数据，请查看 /sample/loads/{0}。",
                    "A loading runs already; look at /sample/loads/{0}.", latest.id()));
        }
        generating.requireMissing(scope);
        UUID id = loads.isEmpty() ? Exhibits.FIRST_LOAD : Identifiers.next();
        SampleLoad load = new SampleLoad(id, scope, clock.instant());
        loads.put(load.id(), load);
        latest = load;
        Thread thread = new Thread(() -> run(load), "sample-load");
        thread.setDaemon(true);
        thread.start();
        return load;
    }

    private void run(SampleLoad load) {
        LOG.infof("Loading the sample: %s", load.view().scope());
        try {
            generating.generate(load.view().scope(), load);
            load.end(clock.instant());
            LOG.infof("The sample is loaded: %s", load.view());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The sample could not be loaded: %s", load.view());
            load.fail(clock.instant(), told(e));
        }
    }

    /** A refusal in its own words; what went wrong inside stays in the log. */
    private static String told(RuntimeException e) {
        return e instanceof Problem refused
                ? refused.explanation().zh()
                : "加载未完成，原因见服务日志。 Not loaded; the service's log says why.";
    }

    /** @throws Problem 404 when there is none since the service started */
    SampleLoadView require(UUID id) {
        SampleLoad load = loads.get(id);
        if (load == null) {
            throw Problem.notFound(Text.of("示例数据加载", "loading of the sample"));
        }
        return load.view();
    }

    synchronized boolean isReady() {
        return latest == null || !latest.holdsReadiness();
    }
}
