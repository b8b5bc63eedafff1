package org.jointmeeting.agenda;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import org.jspecify.annotations.Nullable;

/** How the handling of an item stands beside its status: what waits for a decision, its bounces, when it is reviewed. */
@Embeddable
public class Handling {

    @Column(name = "bounce_count")
    private int bounceCount;

    @Enumerated(EnumType.STRING)
    @Column(name = "return_decider")
    private @Nullable Decider returnDecider;

    @Column(name = "extension_asked")
    private boolean extensionAsked;

    @Column(name = "review_on")
    private @Nullable LocalDate reviewOn;

    /** Assigned anew: nothing waits any more; the bounces stay counted. */
    public void begin() {
        returnDecider = null;
        extensionAsked = false;
        reviewOn = null;
    }

    public void askReturn(Decider decider) {
        returnDecider = decider;
    }

    /** The lead changes. */
    public void bounce() {
        returnDecider = null;
        bounceCount++;
    }

    /** The return was refused, or the lead signed. */
    public void keepLead() {
        returnDecider = null;
    }

    public void askExtension() {
        extensionAsked = true;
    }

    public void decideExtension() {
        extensionAsked = false;
    }

    public void park(LocalDate review) {
        reviewOn = review;
    }

    public void resume() {
        reviewOn = null;
    }

    public int bounceCount() {
        return bounceCount;
    }

    public @Nullable Decider returnDecider() {
        return returnDecider;
    }

    public boolean isReturnAsked() {
        return returnDecider != null;
    }

    public boolean isExtensionAsked() {
        return extensionAsked;
    }

    public @Nullable LocalDate reviewOn() {
        return reviewOn;
    }
}
