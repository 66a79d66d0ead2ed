package org.openrec.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.application.process.BadgeOfApplication;
import org.openrec.credential.internal.CredentialFixtures;
import org.openrec.people.Acting;
import org.openrec.people.Actor;
import org.openrec.people.Directory;
import org.openrec.people.Grant;
import org.openrec.people.Group;
import org.openrec.people.Joining;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationDraft;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKeeping;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.People;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PersonDraft;
import org.openrec.people.PersonId;
import org.openrec.people.PostalAddress;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** One who turns out to be another. */
@OpenrecTest
@TestPropertySource(properties = "camunda.bpm.job-execution.enabled=false")
class JoiningPersonsTests {

    @Autowired
    TestRestTemplate http;

    @Autowired
    BadgeOfApplication badges;

    @Autowired
    Joining<PersonId> joining;

    @Autowired
    Joining<OrganisationId> organisationJoining;

    @Autowired
    OrganisationKeeping organisationKeeping;

    @Autowired
    Organisations organisations;

    @Autowired
    PeopleKeeping keeping;

    @Autowired
    Directory directory;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    private Actor actor(String login) {
        return people.actor(login).orElseThrow();
    }

    private PersonId somebody(String login) {
        return Acting.as(
                "admin",
                () -> keeping.add(new PersonDraft(
                        login,
                        "Somebody",
                        login + "@univ.example",
                        Language.FR,
                        Set.of(Grant.forGood(Group.of(Role.MANAGER))))));
    }

    @Test
    void whatIsUnderWayHasToEndFirst() {
        CredentialFixtures.accepted(http, "lea");
        PersonId other = somebody("other-" + UUID.randomUUID());

        assertThat(Acting.as("admin", () -> joining.preview(actor("lea").id(), other)))
                .anySatisfy(it -> {
                    assertThat(it.what()).isEqualTo("application.join.requests");
                    assertThat(it.open()).isPositive();
                });
        assertThatThrownBy(
                        () -> Acting.as("admin", () -> joining.join(actor("lea").id(), other)))
                .isInstanceOf(Joining.StillUnderWay.class);
    }

    @Test
    void badgesRolesAndLoginsGoToTheOther() {
        badges.issue(CredentialFixtures.accepted(http, "marc"), CredentialFixtures.PROCESS);
        Actor marc = actor("marc");
        jdbc.sql("UPDATE openrec.application SET ended_at = now() WHERE applicant = ?")
                .param(marc.id().value())
                .update();
        jdbc.sql("UPDATE openrec.party SET left_at = now() WHERE person = ?")
                .param(marc.id().value())
                .update();
        jdbc.sql("UPDATE openrec.task_entry SET closed_at = now() WHERE assignee = ?")
                .param(marc.id().value())
                .update();
        String login = "personal-" + UUID.randomUUID();
        PersonId into = somebody(login);
        long held = awards(marc.id());

        Acting.as("admin", () -> joining.join(marc.id(), into));

        assertThat(held).isPositive();
        assertThat(awards(into)).isEqualTo(held);
        assertThat(awards(marc.id())).isZero();
        assertThat(actor("marc").id()).isEqualTo(into);
        assertThat(actor("marc").login()).isEqualTo(login);
        assertThat(actor("marc").groups()).contains(Group.of(Role.MANAGER), Group.of(Role.STUDENT));
        assertThat(Acting.as("admin", () -> directory.find("marc", 10)))
                .noneMatch(it -> it.person().login().equals("marc"));
        assertThatThrownBy(() -> Acting.as("admin", () -> joining.join(marc.id(), into)))
                .isInstanceOf(PeopleKeeping.NoSuch.class);
    }

    private long awards(PersonId holder) {
        return jdbc.sql("SELECT count(*) FROM openrec.award WHERE holder = ?")
                .param(holder.value())
                .query(Long.class)
                .single();
    }

    @Test
    void nobodyElseJoinsAndNobodyIsJoinedToThemselves() {
        PersonId one = somebody("one-" + UUID.randomUUID());
        PersonId other = somebody("two-" + UUID.randomUUID());

        assertThatThrownBy(() -> Acting.as("scd", () -> joining.join(one, other)))
                .isInstanceOf(PeopleKeeping.NotYours.class);
        assertThatThrownBy(() -> Acting.as("admin", () -> joining.join(one, one)))
                .isInstanceOf(Joining.TheSame.class);
        assertThatThrownBy(() -> Acting.as("admin", () -> joining.join(one, PersonId.random())))
                .isInstanceOf(PeopleKeeping.NoSuch.class);
    }

    @Test
    void onePartnerTwiceIsOneAndAServiceStays() {
        String suffix = UUID.randomUUID().toString().substring(0, 8);
        OrganisationId one = organisation("Twice " + suffix);
        OrganisationId other = organisation("Once " + suffix);
        PersonId member = somebody("member-" + suffix);
        give(member, Grant.forGood(Group.of(Role.PARTNER, one)));

        assertThat(Acting.as("admin", () -> organisationJoining.preview(one, other)))
                .extracting(Joining.Moving::what)
                .containsExactly("people.join.members");
        Acting.as("admin", () -> organisationJoining.join(one, other));

        assertThat(actor("member-" + suffix).groups()).containsExactly(Group.of(Role.PARTNER, other));
        assertThat(organisations.all())
                .extracting(Organisation::id)
                .contains(other)
                .doesNotContain(one);
        assertThatThrownBy(() -> Acting.as("admin", () -> organisationJoining.join(new OrganisationId("scd"), other)))
                .isInstanceOf(Joining.OfService.class);
        assertThatThrownBy(() -> Acting.as("scd", () -> organisationJoining.join(one, other)))
                .isInstanceOf(PeopleKeeping.NotYours.class);
    }

    @Test
    void aServiceKeepsThePartnersThatItBrings() {
        OrganisationId brought = organisation(
                "scd",
                OrganisationKind.COMPANY,
                "Brought " + UUID.randomUUID().toString().substring(0, 8));

        assertThat(Acting.as("scd", () -> organisationKeeping.kept()))
                .extracting(Organisation::id)
                .containsExactlyInAnyOrder(new OrganisationId("scd"), brought);
        assertThat(Acting.as("tu", () -> organisationKeeping.kept()))
                .extracting(Organisation::id)
                .doesNotContain(brought);
        assertThatThrownBy(() -> organisation("scd", OrganisationKind.SERVICE, "Another service"))
                .isInstanceOf(OrganisationKeeping.NotYours.class);
        assertThatThrownBy(() -> organisation("lea", OrganisationKind.COMPANY, "A company"))
                .isInstanceOf(OrganisationKeeping.NotYours.class);
    }

    private OrganisationId organisation(String name) {
        return organisation("admin", OrganisationKind.ASSOCIATION, name);
    }

    private OrganisationId organisation(String login, OrganisationKind kind, String name) {
        return Acting.as(
                login,
                () -> organisationKeeping.add(new OrganisationDraft(
                        Optional.of(kind),
                        name,
                        name,
                        "",
                        "https://partner.example",
                        new PostalAddress("", "", "", ""),
                        Optional.empty())));
    }

    @Test
    void aRoleBeginsAndEndsOnItsDays() {
        PersonId person = somebody("dated-" + UUID.randomUUID());
        String login = people.find(person).orElseThrow().login();
        LocalDate today = LocalDate.now();
        Group sponsor = Group.of(Role.SPONSOR);

        give(person, new Grant(sponsor, Optional.of(today.plusDays(2)), Optional.empty()));
        assertThat(actor(login).groups()).isEmpty();
        give(person, new Grant(sponsor, Optional.empty(), Optional.of(today.minusDays(2))));
        assertThat(actor(login).groups()).isEmpty();
        assertThat(people.ids(sponsor)).doesNotContain(person);
        give(person, new Grant(sponsor, Optional.of(today.minusDays(2)), Optional.of(today.plusDays(2))));
        assertThat(actor(login).groups()).containsExactly(sponsor);
        assertThat(people.ids(sponsor)).contains(person);
        assertThatThrownBy(() -> give(person, new Grant(sponsor, Optional.of(today), Optional.of(today.minusDays(1)))))
                .isInstanceOf(PeopleKeeping.DraftInvalid.class);
    }

    private void give(PersonId person, Grant grant) {
        Acting.as("admin", () -> keeping.grant(person, Set.of(grant)));
    }

    /** One who administers until a day is no administrator for good. */
    @Test
    void theLastAdministratorDoesNotEnd() {
        Grant untilTomorrow = new Grant(
                Group.of(Role.ADMIN),
                Optional.empty(),
                Optional.of(LocalDate.now().plusDays(1)));

        assertThatThrownBy(() -> give(actor("admin").id(), untilTomorrow))
                .isInstanceOf(PeopleKeeping.LastAdministrator.class);
        assertThatThrownBy(() ->
                        Acting.as("admin", () -> keeping.leave(actor("admin").id())))
                .isInstanceOf(PeopleKeeping.LastAdministrator.class);
    }
}
