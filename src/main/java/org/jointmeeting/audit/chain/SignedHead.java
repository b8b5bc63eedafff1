package org.jointmeeting.audit.chain;

import java.time.Instant;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A signed end of the chain as it is exported, and given back to be compared. */
@Schema(name = "SignedHead", description = "已签名的链尾 · a signed end of the chain")
public record SignedHead(
        @NotNull @Min(1) @Max(Long.MAX_VALUE) @Schema(description = "链中的序号 · the place in the chain", examples = "128")
                Long seq,
        @NotNull
                @Pattern(regexp = "[0-9a-f]{64}")
                @Schema(
                        description = "该处的哈希值 · the hash there",
                        examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
                String hash,
        @NotNull @Schema(description = "该处封存的时刻 · when it was sealed") Instant anchoredAt,
        @NotNull
                @Pattern(regexp = "[0-9a-f]{16}")
                @Schema(description = "签名密钥的编号 · which key signed", examples = "3f8a1c5e7b902d46")
                String keyId,
        @Size(max = 200)
                @Schema(
                        description = "公钥，X.509 Base64，用于在本服务之外验证 · the public key, to check it elsewhere",
                        examples = "MCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=")
                @Nullable
                String publicKey,
        @NotNull
                @Size(max = 100)
                @Schema(
                        description = "Ed25519 签名 · the signature",
                        examples =
                                "XVgcVQNAW8vDh0PZ2b1bFkzQvBfQ0ZQZ7pYl8mVZ8k1m0sF3o3r0x0hM9o0mC6w2l0m2Q1H9l8w3b7x0Zt5nBQ==")
                String signature) {

    Head head() {
        return new Head(seq, hash, anchoredAt, keyId, signature);
    }
}
