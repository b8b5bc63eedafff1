package org.jointmeeting.security.key;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import org.jointmeeting.shared.concurrency.Versioned;

/** A new key with its secret, the only time it is told. */
@Schema(name = "IssuedApiKey", description = "新密钥，密文仅此一次显示 · a new key; its secret is shown this once")
record IssuedKey(
        @Schema(description = "密钥，置于 Authorization: Bearer · the secret", examples = "jmk_…") String secret,
        KeyView key)
        implements Versioned {

    @Override
    public UUID id() {
        return key.id();
    }

    @Override
    public long version() {
        return key.version();
    }
}
