package org.jointmeeting.supervision.ladder;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {

    @Test
    void anOrderReadsAsAnOfficeWritesIt() {
        assertThat(Wording.of(Rung.ORDER, facts(3, "王建国", null)))
                .isEqualTo(
                        """
                        督办单
                        督办〔2026〕3号

                        文新街道消防救援站：
                        　　你单位牵头办理的“充电桩占道”（330106013-2026-0007），办理期限为2026年11月27日，现已逾期3个工作日，尚未办结。现予督办。请于2026年12月4日前书面答复未办结的原因、整改措施和办结时间，并抓紧办结。
                        　　抄送：文新街道消防救援站负责人王建国。

                        文新街道三方联席会议办公室
                        2026年12月2日""");
    }

    @Test
    void byHandTheReasonStandsInIt() {
        assertThat(Wording.of(Rung.ORDER, facts(3, null, "区领导批示限期办结")))
                .contains("　　事由：区领导批示限期办结。\n")
                .doesNotContain("抄送");
    }

    @Test
    void whatIsNotLateIsNotCalledLate() {
        assertThat(Wording.of(Rung.URGE, facts(0, null, "群众反映强烈。"))).doesNotContain("逾期");
    }

    private static Wording.Facts facts(int late, String head, String reason) {
        return new Wording.Facts(
                "督办〔2026〕3号",
                "文新街道三方联席会议办公室",
                "文新街道消防救援站",
                head,
                "充电桩占道",
                "330106013-2026-0007",
                LocalDate.parse("2026-11-27"),
                late,
                LocalDate.parse("2026-12-04"),
                reason,
                LocalDate.parse("2026-12-02"));
    }
}
