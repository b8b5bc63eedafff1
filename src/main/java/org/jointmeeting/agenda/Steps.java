package org.jointmeeting.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jointmeeting.security.Caller;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.time.ServiceClock;

/** Makes the step that goes into an item's history: the caller, now, and the request as given. */
@ApplicationScoped
public class Steps {

    private final Callers callers;
    private final ServiceClock clock;
    private final ObjectMapper json;
    private final Event<ItemMoved> moved;

    Steps(Callers callers, ServiceClock clock, ObjectMapper json, Event<ItemMoved> moved) {
        this.callers = callers;
        this.clock = clock;
        this.json = json;
        this.moved = moved;
    }

    public Step with(Object request) {
        Caller caller = callers.current();
        try {
            return new Step(
                    clock.instant(),
                    caller.accountId(),
                    caller.userName(),
                    json.writeValueAsString(request),
                    moved::fire);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a request that is no JSON", e);
        }
    }
}
