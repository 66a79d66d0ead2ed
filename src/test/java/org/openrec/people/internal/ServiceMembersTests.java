package org.openrec.people.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.people.Acting;
import org.openrec.people.Grant;
import org.openrec.people.Group;
import org.openrec.people.OrganisationId;
import org.openrec.people.People;
import org.openrec.people.PeopleKeeping;
import org.openrec.people.PersonDraft;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.people.ServiceMembers;
import org.openrec.shared.Language;
import org.springframework.beans.factory.annotation.Autowired;

/** A service keeps its members: its own, by hand, from when until when. */
@OpenrecTest
class ServiceMembersTests {

    private static final OrganisationId SCD = new OrganisationId("scd");
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate A_YEAR_LATER = LocalDate.of(2021, 1, 1);

    @Autowired
    ServiceMembers members;

    @Autowired
    People people;

    private final String login = "member-" + UUID.randomUUID();

    private PersonDraft draft(String login, Grant... grants) {
        return new PersonDraft(
                login,
                "Camille",
                this.login + "@univ.example",
                Language.FR,
                Arrays.stream(grants).collect(Collectors.toSet()));
    }

    private static Grant staff(String service) {
        return Grant.forGood(Group.of(Role.STAFF, new OrganisationId(service)));
    }

    @Test
    void aMemberComesHasOtherDaysAndGoes() {
        PersonId camille = Acting.as("scd", () -> members.invite(draft(login, staff("scd"))));

        assertThat(people.actor(login).orElseThrow().isStaffOf(SCD)).isTrue();
        Acting.as("scd", () -> members.during(SCD, camille, Optional.of(LONG_AGO), Optional.of(A_YEAR_LATER)));
        assertThat(people.actor(login).orElseThrow().isStaffOf(SCD)).isFalse();
        assertThat(Acting.as("scd", () -> members.of(SCD)))
                .filteredOn(it -> it.person().id().equals(camille))
                .singleElement()
                .satisfies(it -> assertThat(it.grant().until()).contains(A_YEAR_LATER));
        assertThat(Acting.as("scd", () -> members.invite(draft(login, staff("scd")))))
                .isEqualTo(camille);
        assertThat(people.actor(login).orElseThrow().isStaffOf(SCD)).isTrue();

        Acting.as("scd", () -> members.dismiss(SCD, camille));
        assertThat(people.actor(login).orElseThrow().groups()).isEmpty();
        assertThatThrownBy(() -> Acting.as("scd", () -> members.dismiss(SCD, camille)))
                .isInstanceOf(PeopleKeeping.NoSuch.class);
    }

    @Test
    void whomOpenrecKnowsKeepsNameAndRoles() {
        Acting.as("scd", () -> members.invite(draft("marc", staff("scd"))));

        try {
            assertThat(people.actor("marc").orElseThrow()).satisfies(theo -> {
                assertThat(theo.displayName()).isNotEqualTo("Camille");
                assertThat(theo.has(Role.STUDENT)).isTrue();
                assertThat(theo.isStaffOf(SCD)).isTrue();
            });
        } finally {
            Acting.as(
                    "scd",
                    () -> members.dismiss(
                            SCD, people.actor("marc").orElseThrow().id()));
        }
        assertThat(people.actor("marc").orElseThrow().has(Role.STUDENT)).isTrue();
    }

    @Test
    void nobodyKeepsTheMembersOfOthersNorShutsThemselvesOut() {
        PersonId sylvie = people.actor("scd").orElseThrow().id();

        for (String other : new String[] {"tu", "lea", "portage", "processus"}) {
            assertThatThrownBy(() -> Acting.as(other, () -> members.of(SCD)))
                    .as(other)
                    .isInstanceOf(PeopleKeeping.NotYours.class);
            assertThatThrownBy(() -> Acting.as(other, () -> members.dismiss(SCD, sylvie)))
                    .as(other)
                    .isInstanceOf(PeopleKeeping.NotYours.class);
            assertThatThrownBy(() -> Acting.as(other, () -> members.invite(draft(login, staff("scd")))))
                    .as(other)
                    .isInstanceOf(PeopleKeeping.NotYours.class);
        }
        assertThatThrownBy(() -> Acting.as("scd", () -> members.dismiss(SCD, sylvie)))
                .isInstanceOf(ServiceMembers.NotYourself.class);
        for (Optional<LocalDate> over : List.of(Optional.of(A_YEAR_LATER), Optional.of(LONG_AGO))) {
            assertThatThrownBy(() -> Acting.as("scd", () -> members.during(SCD, sylvie, Optional.empty(), over)))
                    .isInstanceOf(ServiceMembers.NotYourself.class);
        }
        assertThatThrownBy(() -> Acting.as(
                        "scd",
                        () -> members.during(SCD, sylvie, Optional.of(LocalDate.of(2999, 1, 1)), Optional.empty())))
                .isInstanceOf(ServiceMembers.NotYourself.class);
        Grant past = new Grant(Group.of(Role.STAFF, SCD), Optional.empty(), Optional.of(LONG_AGO));
        assertThatThrownBy(() -> Acting.as("scd", () -> members.invite(draft("scd", past))))
                .isInstanceOf(ServiceMembers.NotYourself.class);
        for (Grant other : Set.of(
                staff("tu"),
                Grant.forGood(Group.of(Role.ADMIN)),
                Grant.forGood(Group.of(Role.PARTNER, new OrganisationId("scd"))))) {
            assertThatThrownBy(() -> Acting.as("scd", () -> members.invite(draft(login, other, staff("scd")))))
                    .as(other.toString())
                    .isInstanceOf(PeopleKeeping.NotYours.class);
        }
        assertThat(people.actor(login)).isEmpty();
    }

    @Test
    void theLastDayDoesNotComeBeforeTheFirst() {
        Grant upsideDown = new Grant(Group.of(Role.STAFF, SCD), Optional.of(A_YEAR_LATER), Optional.of(LONG_AGO));

        assertThatThrownBy(() -> Acting.as("scd", () -> members.invite(draft(login, upsideDown))))
                .isInstanceOf(PeopleKeeping.DraftInvalid.class);
        assertThatThrownBy(() -> Acting.as("scd", () -> members.invite(draft("marc", upsideDown))))
                .isInstanceOf(PeopleKeeping.DraftInvalid.class);
        assertThat(people.actor("marc").orElseThrow().isStaffOf(SCD)).isFalse();
    }
}
