package org.openrec.people.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Directory;
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
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Who is in Openrec, and as what. */
@RestController
@RequestMapping("/api/people")
class PeopleApi {

    private static final int MOST = 100;

    private final Directory directory;
    private final PeopleKeeping keeping;
    private final People people;

    PeopleApi(Directory directory, PeopleKeeping keeping, People people) {
        this.people = people;
        this.directory = directory;
        this.keeping = keeping;
    }

    /**
     * @param from the first day (ISO 8601), if not at once
     * @param until the last day (ISO 8601), if not for good
     */
    record RoleJson(
            @Nullable String role,
            @Nullable String organisation,
            @Nullable String from,
            @Nullable String until) {

        static RoleJson of(Grant grant) {
            return new RoleJson(
                    grant.group().role().code(),
                    grant.group().organisation().map(OrganisationId::value).orElse(null),
                    grant.from().map(LocalDate::toString).orElse(null),
                    grant.until().map(LocalDate::toString).orElse(null));
        }
    }

    /** @param id of no matter in what is sent */
    record PersonJson(
            @Nullable String id,
            @Nullable String login,
            @Nullable String name,
            @Nullable String mail,
            @Nullable String language,
            @Nullable List<@Nullable RoleJson> roles) {

        static PersonJson of(Directory.Entry entry) {
            return of(entry.person(), entry.grants().stream());
        }

        static PersonJson of(Person person, Stream<Grant> grants) {
            return new PersonJson(
                    person.id().toString(),
                    person.login(),
                    person.displayName(),
                    person.email(),
                    person.language().name().toLowerCase(Locale.ROOT),
                    grants.<@Nullable RoleJson>map(RoleJson::of).toList());
        }
    }

    record PeopleJson(List<PersonJson> items) {}

    record RolesJson(@Nullable List<@Nullable RoleJson> roles) {}

    record WrongJson(long line, String reason) {}

    /** @param fresh how many Openrec did not know yet */
    record ImportJson(long persons, long fresh, List<WrongJson> wrong) {

        static ImportJson of(PeoplePreview preview, Locale locale) {
            return new ImportJson(
                    preview.persons().size(),
                    preview.fresh(),
                    preview.wrong().stream()
                            .map(it -> new WrongJson(it.number(), it.reason().in(locale)))
                            .toList());
        }
    }

    /** The first hundred by name. */
    @GetMapping
    PeopleJson find(@RequestParam(defaultValue = "") String query) {
        return new PeopleJson(
                directory.find(query, MOST).stream().map(PersonJson::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PersonJson add(@RequestBody PersonJson sent, @RequestParam(defaultValue = "false") boolean invite) {
        PersonDraft draft = new PersonDraft(
                text(sent.login()),
                text(sent.name()),
                text(sent.mail()),
                Language.of(Locale.forLanguageTag(text(sent.language()).isEmpty() ? "fr" : text(sent.language()))),
                grants(sent.roles()));
        PersonId added = invite ? keeping.invite(draft) : keeping.add(draft);
        return PersonJson.of(people.find(added).orElseThrow(PeopleKeeping.NoSuch::new), draft.grants().stream());
    }

    /** What the person is by hand; what rules give stays. */
    @PutMapping("/{id}/roles")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void grant(@PathVariable String id, @RequestBody RolesJson sent) {
        keeping.grant(person(id), grants(sent.roles()));
    }

    /**
     * A table as CSV: {@code login}, {@code name}, and {@code mail}, {@code language}, {@code role}, {@code organisation},
     * {@code from}, {@code until} if there are; all or nothing.
     *
     * @param preview says what it would bring, and keeps nothing
     */
    @PostMapping("/import")
    ImportJson bring(@RequestBody byte[] csv, @RequestParam(defaultValue = "false") boolean preview, Locale locale) {
        PeoplePreview read = keeping.preview(csv);
        if (!preview) {
            keeping.keep(read);
        }
        return ImportJson.of(read, locale);
    }

    /** They are here no more: no role, no session, no token. */
    @PostMapping("/{id}/leave")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void leave(@PathVariable String id) {
        keeping.leave(person(id));
    }

    private static PersonId person(String id) {
        try {
            return new PersonId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new PeopleKeeping.NoSuch();
        }
    }

    private static Set<Grant> grants(@Nullable List<@Nullable RoleJson> sent) {
        Set<Grant> grants = new HashSet<>();
        List<FieldProblem> problems = new ArrayList<>();
        List<@Nullable RoleJson> all = sent == null ? List.of() : sent;
        for (int i = 0; i < all.size(); i++) {
            String pointer = "/roles/" + i;
            try {
                grant(all.get(i))
                        .ifPresentOrElse(
                                grants::add,
                                () -> problems.add(new FieldProblem(pointer, Texts.both("people.table.wrong.groups"))));
            } catch (DateTimeException e) {
                problems.add(new FieldProblem(pointer, Texts.both("people.roles.wrong.day")));
            }
        }
        if (!problems.isEmpty()) {
            throw new PeopleKeeping.DraftInvalid(problems);
        }
        return grants;
    }

    private static Optional<Grant> grant(@Nullable RoleJson sent) {
        return Optional.ofNullable(sent).flatMap(role -> group(role)
                .map(group -> new Grant(group, GrantDay.of(text(role.from())), GrantDay.of(text(role.until())))));
    }

    private static Optional<Group> group(RoleJson sent) {
        try {
            return Role.ofCode(text(sent.role()))
                    .map(role -> new Group(
                            role,
                            Optional.of(text(sent.organisation()))
                                    .filter(organisation -> !organisation.isEmpty())
                                    .map(OrganisationId::new)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }
}
