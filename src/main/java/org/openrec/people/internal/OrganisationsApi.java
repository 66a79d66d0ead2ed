package org.openrec.people.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationDraft;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKeeping;
import org.openrec.people.OrganisationKind;
import org.openrec.people.PostalAddress;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Organisations, for administrators all and for the staff of a service their own. */
@RestController
@RequestMapping("/api/organisations")
class OrganisationsApi {

    private final OrganisationKeeping keeping;

    OrganisationsApi(OrganisationKeeping keeping) {
        this.keeping = keeping;
    }

    /**
     * @param id of no matter in what is sent
     * @param kind {@code service}, {@code company}, {@code association}, {@code authority}, {@code student_body}
     * @param archived whether it takes part no more
     */
    record OrganisationJson(
            @Nullable String id,
            @Nullable String kind,
            @Nullable String nameFr,
            @Nullable String nameEn,
            @Nullable String email,
            @Nullable String url,
            @Nullable String street,
            @Nullable String postalCode,
            @Nullable String locality,
            @Nullable String country,
            @Nullable String logoSvg,
            @Nullable Boolean archived) {

        static OrganisationJson of(Organisation organisation) {
            return new OrganisationJson(
                    organisation.id().value(),
                    organisation.kind().name().toLowerCase(Locale.ROOT),
                    organisation.name().fr(),
                    organisation.name().en(),
                    organisation.email(),
                    organisation.url().toString(),
                    organisation.address().street(),
                    organisation.address().postalCode(),
                    organisation.address().locality(),
                    organisation.address().country(),
                    organisation.logoSvg().orElse(null),
                    organisation.archived());
        }

        OrganisationDraft draft() {
            return new OrganisationDraft(
                    Arrays.stream(OrganisationKind.values())
                            .filter(it -> it.name().equalsIgnoreCase(text(kind)))
                            .findFirst(),
                    text(nameFr),
                    text(nameEn),
                    text(email),
                    text(url),
                    new PostalAddress(text(street), text(postalCode), text(locality), text(country)),
                    Optional.ofNullable(logoSvg).filter(it -> !it.isBlank()));
        }

        private static String text(@Nullable String sent) {
            return sent == null ? "" : sent.strip();
        }
    }

    record OrganisationsJson(List<OrganisationJson> items) {}

    @GetMapping
    OrganisationsJson all() {
        return new OrganisationsJson(
                keeping.kept().stream().map(OrganisationJson::of).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OrganisationJson add(@RequestBody OrganisationJson sent) {
        return one(keeping.add(sent.draft()));
    }

    /** All of it but its kind; {@code archived} only if it is sent. */
    @PutMapping("/{id}")
    OrganisationJson change(@PathVariable String id, @RequestBody OrganisationJson sent) {
        OrganisationId organisation = parse(id);
        Organisation before = keeping.kept().stream()
                .filter(it -> it.id().equals(organisation))
                .findFirst()
                .orElseThrow(OrganisationKeeping.NotYours::new);
        OrganisationDraft draft = sent.draft();
        keeping.change(
                organisation,
                new OrganisationDraft(
                        Optional.of(before.kind()),
                        draft.nameFr(),
                        draft.nameEn(),
                        draft.email(),
                        draft.url(),
                        draft.address(),
                        draft.logoSvg()),
                Optional.ofNullable(sent.archived()));
        return one(organisation);
    }

    private OrganisationJson one(OrganisationId id) {
        return keeping.kept().stream()
                .filter(it -> it.id().equals(id))
                .map(OrganisationJson::of)
                .findFirst()
                .orElseThrow(OrganisationKeeping.NoSuch::new);
    }

    private static OrganisationId parse(String id) {
        try {
            return new OrganisationId(id);
        } catch (IllegalArgumentException e) {
            throw new OrganisationKeeping.NoSuch();
        }
    }
}
