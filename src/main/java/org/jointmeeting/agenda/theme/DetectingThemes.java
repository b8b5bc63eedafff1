package org.jointmeeting.agenda.theme;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.shared.rounds.Round;

/** Looks for themes in all streets by itself. */
@ApplicationScoped
class DetectingThemes implements Round {

    private static final String EVERYWHERE = "/";

    private final LookingForThemes looking;
    private final SuggestingThemes suggesting;
    private final ThemeConfig config;

    DetectingThemes(LookingForThemes looking, SuggestingThemes suggesting, ThemeConfig config) {
        this.looking = looking;
        this.suggesting = suggesting;
        this.config = config;
    }

    @Override
    public String name() {
        return "theme-detection";
    }

    @Override
    public Duration every() {
        return config.every();
    }

    /** Each theme in a transaction of its own. */
    @Override
    public void run() {
        looking.below(EVERYWHERE).forEach(suggesting::suggest);
    }
}
