package org.jointmeeting.sample;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much sample data is made; the year of meetings is the first district's in both. */
@Schema(description = "示例数据范围：一个区、全市 · how much is loaded: one district, or the whole city")
public enum SampleScope {
    DISTRICT,
    CITY
}
