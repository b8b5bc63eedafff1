package org.jointmeeting.booking;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.transaction.TransactionScoped;

/** Whom and which rooms the current transaction has locked: they stay so until it ends. */
@TransactionScoped
class HeldBookables {

    private final Set<UUID> held = new HashSet<>();

    List<Claim> without(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> !held.contains(claim.resourceId()))
                .toList();
    }

    void add(Collection<Claim> claims) {
        claims.forEach(claim -> held.add(claim.resourceId()));
    }
}
