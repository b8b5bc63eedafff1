package org.jointmeeting.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Kind of residential compound. */
@Schema(description = "小区类型：商品房、老旧小区、回迁安置、保障房、混合 · type of compound")
public enum CompoundType {
    COMMERCIAL,
    OLD,
    RESETTLEMENT,
    AFFORDABLE,
    MIXED
}
