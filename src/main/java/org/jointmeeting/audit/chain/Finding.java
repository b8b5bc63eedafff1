package org.jointmeeting.audit.chain;

import org.jointmeeting.shared.text.Text;

/** What can be wrong with the trail. */
public enum Finding {
    ALTERED(Text.of("条目在写入后被改动。", "The entry was altered after it was written.")),
    MISSING(Text.of("条目或其封印被删除。", "The entry, or its seal, was taken out.")),
    BROKEN(Text.of(
            "封印与前一条接不上：链在此处被改写。", "The seal does not follow from the one before: the chain was rewritten here.")),
    INSERTED(Text.of("有条目未经本服务写入。", "There is an entry that this service did not write.")),
    TAIL_CUT(Text.of("链尾被截断：此序号以后的条目不见了。", "The tail was cut: entries from here on are gone.")),
    HEAD_FORGED(Text.of("链尾标记缺失或不是本服务所签。", "The mark of the end is missing or not signed by this service.")),
    ANCHOR_MISMATCH(Text.of("与锚点不符：锚点之前的条目被改写。", "It differs from an anchor: entries up to there were rewritten.")),
    ANCHOR_FORGED(Text.of("锚点的签名无效，或由其他密钥签署。", "The anchor's signature is wrong, or another key's.")),
    FOREIGN_KEY(Text.of("条目由其他密钥写入：密钥文件曾被更换。", "The entry was written with another key: the key file was replaced."));

    private final Text meaning;

    Finding(Text meaning) {
        this.meaning = meaning;
    }

    public Text meaning() {
        return meaning;
    }
}
