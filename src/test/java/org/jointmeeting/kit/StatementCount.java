package org.jointmeeting.kit;

import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.restassured.response.Response;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts what the service prepares for the database, but for what the audit trail does by itself meanwhile. Stories play one
 * after the other, so all the rest is theirs.
 */
@ApplicationScoped
@PersistenceUnitExtension
public class StatementCount implements StatementInspector {

    private static final AtomicInteger PREPARED = new AtomicInteger();
    private static final int TRIES = 3;
    private static final String THREAD_OF_THE_TRAIL = "audit";

    @Override
    public String inspect(String sql) {
        if (!Thread.currentThread().getName().equals(THREAD_OF_THE_TRAIL)) {
            PREPARED.incrementAndGet();
        }
        return sql;
    }

    /** How many statements a request takes that succeeds. */
    public static int of(Request request) {
        int before = PREPARED.get();
        request.send().then().statusCode(org.hamcrest.Matchers.lessThan(300));
        return PREPARED.get() - before;
    }

    /** The fewest of several tries: now and then a request also looks whether the calendar was updated. */
    public static int ofReading(Api api, String path) {
        int fewest = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES; i++) {
            fewest = Math.min(fewest, of(() -> api.get(path)));
        }
        return fewest;
    }

    /** A request to count for. */
    public interface Request {
        Response send();
    }
}
