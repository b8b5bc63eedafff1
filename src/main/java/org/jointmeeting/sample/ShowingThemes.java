package org.jointmeeting.sample;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.agenda.theme.DetectThemes;
import org.jointmeeting.agenda.theme.ReadingThemes;
import org.jointmeeting.shared.tracking.Identifiers;

/** Lets three compounds of the showcase's street raise the same, in four categories, and the street look for themes. */
@ApplicationScoped
class ShowingThemes {

    private static final int COMPOUNDS = 3;
    private static final List<Topic> SAME = List.of(
            topic("LIFT_FAILURE", "电梯频繁停运", "一个月内停运 5 次，两次困人，均为同一批次设备。", "排查同批次电梯，更换部件。"),
            topic("PARKING_SHORTAGE", "夜间停车泊位不足", "登记车辆 410 辆，泊位 260 个，夜间占用消防车通道。", "错时共享周边公共停车位。"),
            topic("ELDERLY_CARE", "老年人就餐不便", "八十岁以上独居老人 36 人，附近无助餐点。", "增设助餐点或送餐服务。"),
            topic("NEW_RESIDENT_SERVICES", "新居民子女入学信息不清", "今年 22 户新居民咨询入学，材料要求多次往返。", "统一发布办理指南，集中答疑。"));
    private static final List<UUID> IDS = List.of(Exhibits.THEME_TO_TAKE_UP, Exhibits.THEME_TO_DISMISS);

    private final RaisingMatters raising;
    private final ReadingThemes themes;
    private final Acting acting;

    ShowingThemes(RaisingMatters raising, ReadingThemes themes, Acting acting) {
        this.raising = raising;
        this.themes = themes;
        this.acting = acting;
    }

    private static Topic topic(String category, String title, String facts, String desired) {
        return new Topic(category, title, facts, desired, "社区已登记并上门了解，单个小区难以解决。", "", "", "");
    }

    /** In communities other than the showcase's first one, so that its own items stay its own. */
    void show(FillingDistricts.Street street, SampleDays days) {
        List<FillingDistricts.Community> communities = street.communities().stream()
                .filter(community -> !community.compounds().isEmpty())
                .filter(community -> !community.office().place().code().equals(Showcase.COMMUNITY_CODE))
                .limit(COMPOUNDS)
                .toList();
        Instant raised = days.fromToday(-6, 10);
        Instant looked = days.fromToday(-1, 16);
        for (int i = 0; i < SAME.size(); i++) {
            Topic same = SAME.get(i);
            for (FillingDistricts.Community community : communities) {
                Housing housing = community.compounds().get(0);
                raising.submit(new Matter(same, community.office(), housing, housing.commissioner()), raised);
            }
            if (i < IDS.size()) {
                Identifiers.promise("ThemeSuggestion", IDS.get(i));
            }
            DetectThemes wanted = new DetectThemes(street.office().place().id(), same.category());
            acting.as(street.office().coordinator(), looked, () -> themes.detect(wanted));
        }
    }
}
