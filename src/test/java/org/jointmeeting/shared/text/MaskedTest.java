package org.jointmeeting.shared.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "王建国, 王**",
        "王**, 王**",
        "李女士, 李**",
        "欧阳建会, 欧**",
        "骆家庄社区居民李强, 骆**",
        "'李强，骆家庄社区', 李**",
        "李强（物业公司）, 李**",
        "John Smith, J**",
        "13812345678, 1**",
    })
    void aResidentsNameKeepsItsFirstCharacter(String name, String shown) {
        assertThat(Masked.name(name)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "求是村业主委员会",
                "业委会",
                "安和物业服务有限公司",
                "文新街道三方协调办公室",
                "骆家庄社区",
                "求是雅苑1小区专员",
                "3 幢居民",
                "全体业主",
                "wenxin-coordinator"
            })
    void theNameOfABodyAGroupOrAnAccountStays(String name) {
        assertThat(Masked.name(name)).isEqualTo(name);
    }

    @Test
    void numbersThatLeadToAPersonAreCut() {
        assertThat(Masked.numbers("联系人13812341234，证件33010619800101123X，2026年12345热线"))
                .isEqualTo("联系人138****1234，证件330106********123X，2026年12345热线");
    }

    @Test
    void otherLongNumbersStay() {
        assertThat(Masked.numbers("工单1234520261123008713800001234")).isEqualTo("工单1234520261123008713800001234");
        assertThat(Masked.numbersIn(null)).isNull();
    }
}
