package org.openrec.people.internal;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationDraft;
import org.openrec.people.OrganisationId;
import org.openrec.people.OrganisationKeeping;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Role;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Folded;
import org.openrec.shared.LocalizedText;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who may keep which organisation, and what of it. */
@Component
@Transactional
class KeepingOrganisations implements OrganisationKeeping {

    private static final int LONGEST_ID = 36;

    private final OrganisationsInDatabase organisations;
    private final Actors actors;

    KeepingOrganisations(OrganisationsInDatabase organisations, Actors actors) {
        this.organisations = organisations;
        this.actors = actors;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Organisation> kept() {
        Actor actor = actors.require();
        Set<OrganisationId> brought = organisations.broughtBy(services(actor));
        return organisations.everyone().stream()
                .filter(it -> actor.has(Role.ADMIN) || actor.isStaffOf(it.id()) || brought.contains(it.id()))
                .toList();
    }

    private boolean mayChange(Actor actor, OrganisationId id) {
        return actor.has(Role.ADMIN)
                || actor.isStaffOf(id)
                || organisations.broughtBy(services(actor)).contains(id);
    }

    private static Set<OrganisationId> services(Actor actor) {
        return actor.groups().stream()
                .filter(it -> it.role() == Role.STAFF)
                .flatMap(it -> it.organisation().stream())
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(OrganisationId::value))));
    }

    @Override
    public OrganisationId add(OrganisationDraft draft) {
        Actor actor = actors.require();
        Optional<OrganisationId> service = services(actor).stream().findFirst();
        if (!actor.has(Role.ADMIN) && service.isEmpty()) {
            throw new NotYours();
        }
        refuse(draft);
        OrganisationKind kind = draft.kind().orElseThrow();
        if (!actor.has(Role.ADMIN) && kind == OrganisationKind.SERVICE) {
            throw new NotYours();
        }
        String word = Folded.plain(draft.nameFr()).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String cut = word.substring(0, Math.min(word.length(), LONGEST_ID)).replaceAll("-$", "");
        String base = cut.isEmpty() ? "organisation" : cut;
        OrganisationId added = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new OrganisationId(number == 1 ? base : base + "-" + number))
                .filter(id -> organisations.add(organisation(id, kind, draft, false)))
                .findFirst()
                .orElseThrow();
        service.filter(it -> kind != OrganisationKind.SERVICE).ifPresent(it -> organisations.broughtBy(added, it));
        return added;
    }

    @Override
    public void change(OrganisationId id, OrganisationDraft draft, Optional<Boolean> archived) {
        Organisation before = organisations.find(id).orElseThrow(NoSuch::new);
        Actor actor = actors.require();
        boolean archives = archived.filter(it -> it != before.archived()).isPresent();
        if (!mayChange(actor, id) || archives && !actor.has(Role.ADMIN)) {
            throw new NotYours();
        }
        refuse(draft);
        organisations.change(organisation(id, before.kind(), draft, archived.orElse(before.archived())));
    }

    @Override
    public void archive(OrganisationId id, boolean archived) {
        requireAdministrator();
        Organisation before = organisations.find(id).orElseThrow(NoSuch::new);
        organisations.change(organisation(id, before.kind(), OrganisationDraft.of(before), archived));
    }

    private static Organisation organisation(
            OrganisationId id, OrganisationKind kind, OrganisationDraft draft, boolean archived) {
        return new Organisation(
                id,
                kind,
                new LocalizedText(draft.nameFr().strip(), draft.nameEn().strip()),
                draft.email(),
                URI.create(draft.url()),
                draft.address(),
                draft.logoSvg(),
                archived);
    }

    private static void refuse(OrganisationDraft draft) {
        List<FieldProblem> problems = draft.problems();
        if (!problems.isEmpty()) {
            throw new DraftInvalid(problems);
        }
    }

    private void requireAdministrator() {
        if (!actors.require().has(Role.ADMIN)) {
            throw new NotYours();
        }
    }
}
