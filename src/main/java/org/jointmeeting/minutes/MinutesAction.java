package org.jointmeeting.minutes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.security.Permission;
import org.jointmeeting.shared.text.Text;

/** What can be done with minutes, and the permission it takes. */
@Schema(description = "纪要操作：修改、签批、印发 · action on minutes")
public enum MinutesAction {
    EDIT(Text.of("修改", "edit"), Permission.MINUTES_WRITE),
    APPROVE(Text.of("签批", "approve"), Permission.MINUTES_ISSUE),
    ISSUE(Text.of("印发", "issue"), Permission.MINUTES_WRITE);

    private final Text label;
    private final String permission;

    MinutesAction(Text label, String permission) {
        this.label = label;
        this.permission = permission;
    }

    public Text label() {
        return label;
    }

    public String permission() {
        return permission;
    }
}
