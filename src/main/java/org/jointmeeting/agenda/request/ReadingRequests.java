package org.jointmeeting.agenda.request;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.agenda.Insight;
import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.ItemViews;
import org.jointmeeting.agenda.Items;
import org.jointmeeting.security.Callers;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Shows what agencies asked for to those at work on the item, and to the officials of its place. */
@ApplicationScoped
class ReadingRequests {

    private static final Text WHAT = Text.of("申请", "request");

    private final HandlingRequests requests;
    private final Items items;
    private final ItemViews views;
    private final Callers callers;
    private final ServiceClock clock;

    ReadingRequests(HandlingRequests requests, Items items, ItemViews views, Callers callers, ServiceClock clock) {
        this.requests = requests;
        this.items = items;
        this.views = views;
        this.callers = callers;
        this.clock = clock;
    }

    @Transactional
    Page<HandlingRequestView> page(HandlingRequestFilter wanted, PageRequest request) {
        LocalDate today = clock.today();
        return HandlingRequests.known(wanted.toFilter(), callers.current())
                .page(requests, request, rows -> rows.stream()
                        .map(row -> HandlingRequestView.of(row, today))
                        .toList());
    }

    @Transactional
    HandlingRequestView one(UUID id) {
        HandlingRequest request = requests.findById(id);
        if (request == null) {
            throw Problem.notFound(WHAT);
        }
        Item item = items.require(request.itemId());
        if (views.insightInto(item) != Insight.WHOLE) {
            throw Problem.notFound(WHAT);
        }
        return HandlingRequestView.of(request, clock.today());
    }
}
