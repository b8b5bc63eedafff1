package org.jointmeeting.agenda.session;

import java.util.Set;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import org.jointmeeting.meeting.MeetingKind;

/** The rules of agendas that differ from place to place. */
@ConfigMapping(prefix = "joint-meeting.agenda")
public interface AgendaConfig {

    /** Kinds of meetings that a deferred item places itself on; a special or emergency one is called for its own matter. */
    @WithDefault("REGULAR")
    Set<MeetingKind> carriesTo();
}
