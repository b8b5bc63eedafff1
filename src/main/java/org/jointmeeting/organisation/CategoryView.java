package org.jointmeeting.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A topic category. */
@Schema(name = "Category", description = "议题类别 · a topic category")
public record CategoryView(String code, String nameZh, String nameEn, boolean ownersMatter) {}
