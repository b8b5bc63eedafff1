package org.jointmeeting.security.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.jointmeeting.security.Grant;
import org.jointmeeting.security.PostGrants;
import org.jointmeeting.shared.time.ServiceClock;

/** All that an account may do at this moment: what it was granted, and what its person's posts bring. */
@ApplicationScoped
public class HeldGrants {

    private final RoleGrants granted;
    private final Instance<PostGrants> posts;
    private final ServiceClock clock;

    HeldGrants(RoleGrants granted, Instance<PostGrants> posts, ServiceClock clock) {
        this.granted = granted;
        this.posts = posts;
        this.clock = clock;
    }

    public List<Grant> of(Account account) {
        return Objects.requireNonNull(of(List.of(account)).get(account.id()));
    }

    /** By account, however many, with few statements. */
    Map<UUID, List<Grant>> of(Collection<Account> accounts) {
        List<UUID> people = accounts.stream()
                .map(Account::personId)
                .filter(Objects::nonNull)
                .toList();
        Map<UUID, List<Grant>> byPost =
                people.isEmpty() ? Map.of() : posts.get().heldBy(people);
        Map<UUID, List<RoleGrant>> given =
                granted.heldBy(accounts.stream().map(Account::id).toList(), clock.instant());
        return accounts.stream().collect(Collectors.toMap(Account::id, account -> Stream.concat(
                        given.getOrDefault(account.id(), List.of()).stream().map(RoleGrant::held),
                        account.personId() == null
                                ? Stream.empty()
                                : byPost.getOrDefault(account.personId(), List.of()).stream())
                .distinct()
                .toList()));
    }
}
