package org.jointmeeting.agenda.theme;

import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.Item;
import org.jointmeeting.agenda.Source;
import org.jointmeeting.agenda.intake.AcceptItem;
import org.jointmeeting.agenda.intake.MergeItem;
import org.jointmeeting.agenda.intake.NewItem;
import org.jointmeeting.agenda.intake.RaisingItems;
import org.jointmeeting.agenda.intake.ReceivingItems;
import org.jointmeeting.agenda.intake.SubmitItem;

/** The street-level item of a theme, made the way every item is: drafted, submitted, accepted; others merged into it. */
@ApplicationScoped
class StreetItems {

    private final RaisingItems raising;
    private final ReceivingItems receiving;

    StreetItems(RaisingItems raising, ReceivingItems receiving) {
        this.raising = raising;
        this.receiving = receiving;
    }

    UUID make(ThemeSuggestion suggestion, Set<UUID> compounds, TakeUpTheme request) {
        UUID item = raising.draft(new NewItem(
                        suggestion.jurisdictionId(),
                        compounds,
                        null,
                        suggestion.categoryCode(),
                        request.title(),
                        request.facts(),
                        Source.SELF,
                        suggestion.id().toString(),
                        request.desiredResult(),
                        request.alreadyTried(),
                        null))
                .id();
        raising.submit(item, new SubmitItem(null, null));
        receiving.accept(item, new AcceptItem(request.urgency(), null, request.proposedLeadAgencyId()));
        return item;
    }

    void merge(Item item, UUID survivor, String title) {
        receiving.merge(item.id(), new MergeItem(survivor, "街道将同类议题合并为“%s”统一办理。".formatted(title)));
    }
}
