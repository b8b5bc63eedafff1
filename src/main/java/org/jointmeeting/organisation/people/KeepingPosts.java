package org.jointmeeting.organisation.people;

import java.util.UUID;
import java.util.function.UnaryOperator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.PostView;
import org.jointmeeting.organisation.References;
import org.jointmeeting.shared.concurrency.Versions;
import org.jointmeeting.shared.problem.Given;
import org.jointmeeting.shared.problem.Problem;
import org.jointmeeting.shared.text.Text;
import org.jointmeeting.shared.time.ServiceClock;

/** Keeps the posts in agencies and parties: taken up, retitled, ended; a post entered by mistake is deleted. */
@ApplicationScoped
public class KeepingPosts {

    private final Posts posts;
    private final People people;
    private final Holders holders;
    private final References references;
    private final ServiceClock clock;

    KeepingPosts(Posts posts, People people, Holders holders, References references, ServiceClock clock) {
        this.posts = posts;
        this.people = people;
        this.holders = holders;
        this.references = references;
        this.clock = clock;
    }

    /** @throws Problem 422 when the post overlaps the same one of this person, or there is a head already */
    @Transactional
    public PostView start(UUID personId, NewPost request) {
        if (request.kind() == PostKind.COMMISSIONER) {
            throw Problem.rule(
                    "kind",
                    Text.of(
                            "小区专员请通过 /compounds/小区编号/actions/appoint-commissioner 任命。",
                            "Commissioners are appointed at the compound, by actions/appoint-commissioner."));
        }
        Person person = people.require(personId);
        Holder holder = Given.in("holderId", () -> holders.require(request.kind(), request.holderId()));
        holder.requireStanding(request.period().checked());
        Post post = Post.of(person, holder, request);
        PostRules.require(post, posts.at(holder.id()));
        posts.persist(post);
        return post.view(person.name());
    }

    @Transactional
    PostView change(UUID id, @Nullable String ifMatch, UnaryOperator<PostChange> change) {
        Post post = posts.require(id);
        Versions.require(ifMatch, post);
        post.rename(change.apply(new PostChange(post.title())).title());
        PostRules.require(post, posts.at(post.holderId()));
        posts.flush();
        return posts.viewOf(post);
    }

    @Transactional
    PostView end(UUID id, @Nullable String ifMatch, PostEnd request) {
        Post post = posts.require(id);
        Versions.check(ifMatch, post);
        requireNoCommissioner(post);
        if (!post.period().isOpen()) {
            throw Problem.conflict(Text.of(
                    "该职务已定于 {0} 结束。",
                    "The post ends on {0} already.", post.period().lastDay()));
        }
        post.end(request.endsOn());
        posts.flush();
        return posts.viewOf(post);
    }

    @Transactional
    void remove(UUID id, @Nullable String ifMatch) {
        Post post = posts.require(id);
        Versions.require(ifMatch, post);
        requireNoCommissioner(post);
        references.requireNone(id, Text.of("已有办理记录引用该职务，不能删除；请改为结束。", "Records refer to this post; end it instead."));
        post.remove(clock.instant());
    }

    private static void requireNoCommissioner(Post post) {
        if (post.kind() == PostKind.COMMISSIONER) {
            throw Problem.rule(Text.of(
                    "每个小区应有一名专员：请任命继任者（appoint-commissioner），前任随之离任。",
                    "A compound always has its commissioner: appoint the next one, and the former ends."));
        }
    }
}
