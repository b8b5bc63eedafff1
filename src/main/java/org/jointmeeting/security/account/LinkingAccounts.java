package org.jointmeeting.security.account;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.security.Callers;
import org.jointmeeting.security.PostGrants;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;

/** Says to whom an account belongs: a person of the registry, and what the identity provider calls them. */
@ApplicationScoped
class LinkingAccounts {

    private final Accounts accounts;
    private final Places places;
    private final Instance<PostGrants> posts;
    private final Callers callers;

    LinkingAccounts(Accounts accounts, Places places, Instance<PostGrants> posts, Callers callers) {
        this.accounts = accounts;
        this.places = places;
        this.posts = posts;
        this.callers = callers;
    }

    void link(Account account, @Nullable UUID personId, @Nullable String externalSubject) {
        if (personId != null) {
            places.requirePerson(personId);
            requireOwnPosts(personId);
        }
        if (externalSubject != null && accounts.isSubjectTaken(externalSubject)) {
            throw Problem.field(
                    "externalSubject", Text.of("该统一身份标识已关联其他账号。", "This subject belongs to another account."));
        }
        account.belongTo(personId, externalSubject);
    }

    /** Posts grant by themselves: whoever opens an account for a person gives what they bring, and no more than its own. */
    private void requireOwnPosts(UUID personId) {
        boolean own = posts.get().heldBy(List.of(personId)).getOrDefault(personId, List.of()).stream()
                .allMatch(grant -> callers.current().reaches(grant.jurisdictionPath()));
        if (!own) {
            throw Problem.rule(
                    "personId",
                    Text.of(
                            "该人员在您的辖区以外任职，其账号须由上级管理员开立。",
                            "This person holds a post outside your jurisdiction; an administrator above opens the account."));
        }
    }
}
