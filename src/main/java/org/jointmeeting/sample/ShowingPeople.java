package org.jointmeeting.sample;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jointmeeting.organisation.PersonView;
import org.jointmeeting.organisation.PostKind;
import org.jointmeeting.organisation.people.AppointingCommissioners;
import org.jointmeeting.organisation.people.Appointment;
import org.jointmeeting.organisation.people.KeepingPeople;
import org.jointmeeting.organisation.people.KeepingPosts;
import org.jointmeeting.organisation.people.NewPerson;
import org.jointmeeting.organisation.people.NewPost;
import org.jointmeeting.shared.tracking.Identifiers;

/** Makes the people whom examples appoint, rename and delete, and the posts they take up and leave. */
@ApplicationScoped
class ShowingPeople {

    private final KeepingPeople people;
    private final KeepingPosts posts;
    private final AppointingCommissioners commissioners;

    ShowingPeople(KeepingPeople people, KeepingPosts posts, AppointingCommissioners commissioners) {
        this.people = people;
        this.posts = posts;
        this.commissioners = commissioners;
    }

    void show(LocalDate since, Dice dice) {
        person(Exhibits.PERSON, "沈若溪");
        person(Exhibits.PERSON_TO_DELETE, "章一帆");
        hold(Exhibits.POST, person(Exhibits.PERSON_IN_POST, "俞静秋"), "副主任", since);
        hold(Exhibits.POST_TO_DELETE, person(Exhibits.PERSON_IN_WRONG_POST, "楼晓峰"), "经办人", since);
        hold(Exhibits.POST_TO_END, person(Exhibits.PERSON_LEAVING, "傅明远"), "联络员", since);
        UUID deputy = person(Exhibits.PERSON_TO_SEAT, "邵知远");
        posts.start(deputy, new NewPost(PostKind.AGENCY, Showcase.ENFORCEMENT_SQUAD, "副队长", false, since, null));
        PersonView commissioner = people.add(new NewPerson(
                Showcase.COMMUNITY, dice.names().person(), dice.names().phone()));
        commissioners.appoint(Exhibits.COMPOUND_THAT_CHANGES, new Appointment(commissioner.id(), since, null));
    }

    private UUID person(UUID id, String name) {
        Identifiers.promise("Person", id);
        return people.add(new NewPerson(Showcase.STREET, name, "13800001234")).id();
    }

    private void hold(UUID id, UUID personId, String title, LocalDate since) {
        Identifiers.promise("Post", id);
        posts.start(personId, new NewPost(PostKind.AGENCY, Exhibits.AGENCY_OF_POSTS, title, false, since, null));
    }
}
