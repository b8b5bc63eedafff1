package org.jointmeeting.agenda.theme;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jointmeeting.organisation.Directory;
import org.jointmeeting.shared.paging.Page;
import org.jointmeeting.shared.paging.PageRequest;
import org.jointmeeting.shared.problem.Given;

/** Shows suggestions to the offices of their street and above, and looks for new ones when asked to. */
@ApplicationScoped
public class ReadingThemes {

    private final ThemeSuggestions suggestions;
    private final ThemeViews views;
    private final LookingForThemes looking;
    private final SuggestingThemes suggesting;
    private final Directory directory;

    ReadingThemes(
            ThemeSuggestions suggestions,
            ThemeViews views,
            LookingForThemes looking,
            SuggestingThemes suggesting,
            Directory directory) {
        this.suggestions = suggestions;
        this.views = views;
        this.looking = looking;
        this.suggesting = suggesting;
        this.directory = directory;
    }

    @Transactional
    Page<ThemeView> page(ThemeFilter filter, PageRequest request) {
        return suggestions.page(filter, request, views::of);
    }

    @Transactional
    ThemeView one(UUID id) {
        return views.of(suggestions.require(id));
    }

    /** What is new: made or extended by this look; nothing when all was counted before. */
    @Transactional
    public List<ThemeView> detect(DetectThemes request) {
        String path = Given.in("jurisdictionId", () -> directory.requireJurisdiction(request.jurisdictionId()))
                .path();
        List<Theme> found = looking.below(path).stream()
                .filter(theme -> theme.street().path().startsWith(path))
                .filter(theme ->
                        request.category() == null || request.category().equals(theme.category()))
                .toList();
        return views.of(suggesting.suggest(found));
    }
}
