package org.openrec.people.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Grant;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.People;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PeoplePreview;
import org.openrec.people.Person;
import org.openrec.people.PersonDraft;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.people.ServiceMembers;
import org.openrec.people.account.Addressee;
import org.openrec.people.account.Addresses;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Here;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Memberships in the role of staff, a service at a time. */
@Component
@Transactional
class MembersInDatabase implements ServiceMembers {

    private final JdbcClient jdbc;
    private final Actors actors;
    private final People people;
    private final PeopleKeeping keeping;
    private final Addresses addresses;
    private final Clock clock;

    MembersInDatabase(
            JdbcClient jdbc, Actors actors, People people, PeopleKeeping keeping, Addresses addresses, Clock clock) {
        this.clock = clock;
        this.addresses = addresses;
        this.jdbc = jdbc;
        this.actors = actors;
        this.people = people;
        this.keeping = keeping;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Member> of(OrganisationId service) {
        requireKeeper(service);
        return jdbc.sql("""
                        SELECT p.*, m.role, m.organisation_id, m.starts_on, m.ends_on, m.by_rule
                        FROM openrec.membership m JOIN openrec.person p ON p.id = m.person_id
                        WHERE m.role = 'STAFF' AND m.organisation_id = ?
                        ORDER BY p.display_name, p.login, m.by_rule""")
                .param(service.value())
                .query((row, number) -> new Member(
                        PeopleInDatabase.person(row, number), KeepingPeople.grant(row), row.getBoolean("by_rule")))
                .list();
    }

    @Override
    public PersonId invite(PersonDraft draft) {
        Optional<Person> known = people.actor(draft.login().isBlank() ? draft.mail() : draft.login())
                .map(Actor::id)
                .or(() -> addresses.whoComesInBy(draft.mail()).map(Addressee::person))
                .flatMap(people::find);
        if (known.isEmpty()) {
            return keeping.invite(draft);
        }
        Person person = known.get();
        draft.grants().forEach(it -> mustNotShutOut(person.id(), inOrder(it)));
        PersonDraft again = new PersonDraft(
                person.login(), person.displayName(), person.email(), person.language(), draft.grants());
        keeping.keep(new PeoplePreview(List.of(again), 0, List.of()));
        return person.id();
    }

    private static Grant inOrder(Grant grant) {
        if (!grant.isInOrder()) {
            throw new PeopleKeeping.DraftInvalid(
                    List.of(new FieldProblem("/until", Texts.both("people.roles.wrong.order"))));
        }
        return grant;
    }

    /** Nobody by a slip sets days for themselves that are over or still to come. */
    private void mustNotShutOut(PersonId person, Grant grant) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Here.zone());
        boolean now = grant.from().filter(it -> it.isAfter(today)).isEmpty()
                && grant.until().filter(it -> it.isBefore(today)).isEmpty();
        if (!now && actors.require().id().equals(person)) {
            throw new NotYourself();
        }
    }

    @Override
    public void during(OrganisationId service, PersonId person, Optional<LocalDate> from, Optional<LocalDate> until) {
        requireKeeper(service);
        Grant grant = inOrder(new Grant(Group.of(Role.STAFF, service), from, until));
        mustNotShutOut(person, grant);
        int changed = jdbc.sql("UPDATE openrec.membership SET starts_on = ?, ends_on = ?"
                        + " WHERE person_id = ? AND role = 'STAFF' AND organisation_id = ? AND NOT by_rule")
                .params(grant.from().orElse(null), grant.until().orElse(null), person.value(), service.value())
                .update();
        if (changed == 0) {
            throw new PeopleKeeping.NoSuch();
        }
    }

    @Override
    public void dismiss(OrganisationId service, PersonId person) {
        requireKeeper(service);
        if (actors.require().id().equals(person)) {
            throw new NotYourself();
        }
        int gone = jdbc.sql("DELETE FROM openrec.membership"
                        + " WHERE person_id = ? AND role = 'STAFF' AND organisation_id = ? AND NOT by_rule")
                .params(person.value(), service.value())
                .update();
        if (gone == 0) {
            throw new PeopleKeeping.NoSuch();
        }
    }

    private void requireKeeper(OrganisationId service) {
        Actor actor = actors.require();
        if (!actor.has(Role.ADMIN) && !people.isMember(actor.id(), Group.of(Role.STAFF, service))) {
            throw new PeopleKeeping.NotYours();
        }
    }
}
