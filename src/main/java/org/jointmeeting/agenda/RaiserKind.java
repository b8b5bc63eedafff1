package org.jointmeeting.agenda;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who raises an item. */
@Schema(description = "提出主体：三方、小区专员、部门、协调办、对接系统 · who raises it")
public enum RaiserKind {
    PARTY,
    COMMISSIONER,
    AGENCY,
    COORDINATOR,
    CONNECTED_SYSTEM
}
