package org.openrec.codesign.internal;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.course.Accompanying;
import org.openrec.codesign.course.Beginning;
import org.openrec.codesign.course.Earlier;
import org.openrec.codesign.course.SilentParties;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.dossier.InitiativeLine;
import org.openrec.codesign.dossier.InitiativePage;
import org.openrec.codesign.party.Partaking;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.Turn;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Opens, follows and leads initiatives. */
@RestController
@RequestMapping("/api/initiatives")
class InitiativesController {

    private final Beginning beginning;
    private final Accompanying accompanying;
    private final SilentParties silent;
    private final Partaking partaking;
    private final Contributing contributing;
    private final Dossiers dossiers;

    InitiativesController(
            Beginning beginning,
            Accompanying accompanying,
            SilentParties silent,
            Partaking partaking,
            Contributing contributing,
            Dossiers dossiers) {
        this.beginning = beginning;
        this.accompanying = accompanying;
        this.silent = silent;
        this.partaking = partaking;
        this.contributing = contributing;
        this.dossiers = dossiers;
    }

    /**
     * One page: those under way in which the caller takes part, then the others, then those that have ended.
     *
     * @param limit 1 to 96
     * @param after what the page before says as {@code next}
     */
    @GetMapping
    ListJson page(
            @RequestParam(defaultValue = "24") int limit,
            @RequestParam(defaultValue = "") String after,
            Locale locale) {
        Optional<InitiativePage.Cursor> cursor = after.isEmpty()
                ? Optional.empty()
                : Optional.of(InitiativePage.Cursor.parse(after).orElseThrow(Problem.PageUnreadable::new));
        InitiativePage page = dossiers.page(cursor, limit);
        return new ListJson(
                page.items().stream().map(it -> LineJson.of(it, locale)).toList(),
                page.next().map(InitiativePage.Cursor::toString).orElse(null));
    }

    @PostMapping
    ResponseEntity<InitiativeJson> open(@RequestBody OpeningJson body, Locale locale) {
        InitiativeId id = beginning.open(
                text(body.title()),
                text(body.organisation()),
                body.startPhase() == null ? 1 : body.startPhase(),
                text(body.reason()),
                body.earlier());
        return ResponseEntity.created(URI.create("/api/initiatives/" + id)).body(json(id, locale));
    }

    @GetMapping("/{id}")
    InitiativeJson one(@PathVariable String id, Locale locale) {
        return json(parse(id), locale);
    }

    @PostMapping("/{id}/parties")
    ResponseEntity<IdJson> enter(@PathVariable String id, @RequestBody EntryJson body) {
        InitiativeId initiative = parse(id);
        String kind = text(body.kind());
        long party = text(body.person()).isEmpty()
                ? partaking.enterOrganisation(initiative, text(body.organisation()), kind)
                : partaking.enterPerson(initiative, text(body.person()), kind);
        return ResponseEntity.created(URI.create("/api/initiatives/" + id + "/parties/" + party))
                .body(new IdJson(Long.toString(party)));
    }

    /** The party leaves; its contributions stay, with its name or without. No content for whoever knows it no more. */
    @DeleteMapping("/{id}/parties/{party}")
    ResponseEntity<InitiativeJson> exit(
            @PathVariable String id,
            @PathVariable long party,
            @RequestParam(defaultValue = "false") boolean anonymous,
            Locale locale) {
        InitiativeId initiative = parse(id);
        partaking.exit(initiative, party, anonymous);
        return dossiers.find(initiative)
                .map(it -> ResponseEntity.ok(InitiativeJson.of(it, locale)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    @PostMapping({"/{id}/contributions", "/{id}/cards"})
    ResponseEntity<IdJson> contribute(@PathVariable String id, @RequestBody ContributionJson body) {
        long contribution = contributing.contribute(
                parse(id), text(body.kind()), text(body.text()), text(body.code()), CardNumbers.of(body.situations()));
        return ResponseEntity.status(HttpStatus.CREATED).body(new IdJson(Long.toString(contribution)));
    }

    @PostMapping("/{id}/pause")
    InitiativeJson pause(@PathVariable String id, Locale locale) {
        accompanying.pause(parse(id));
        return json(parse(id), locale);
    }

    @PostMapping("/{id}/resume")
    InitiativeJson resume(@PathVariable String id, Locale locale) {
        accompanying.resume(parse(id));
        return json(parse(id), locale);
    }

    /** The service leaves the initiative, which ends. */
    @PostMapping("/{id}/leave")
    InitiativeJson leave(@PathVariable String id, Locale locale) {
        accompanying.leave(parse(id));
        return json(parse(id), locale);
    }

    /** Back to an earlier phase. */
    @PostMapping("/{id}/phase")
    InitiativeJson goBack(@PathVariable String id, @RequestBody BackJson body, Locale locale) {
        accompanying.goBack(
                parse(id),
                body.number() == null ? 0 : body.number(),
                text(body.reason()),
                Boolean.TRUE.equals(body.sessionsAgain()));
        return json(parse(id), locale);
    }

    /** Goes on without the parties that have not answered at a step. */
    @PostMapping("/{id}/go-on")
    InitiativeJson goOn(@PathVariable String id, @RequestBody GoOnJson body, Locale locale) {
        silent.goOnWithout(parse(id), text(body.step()), text(body.reason()));
        return json(parse(id), locale);
    }

    @GetMapping("/{id}/journal")
    JournalJson journal(@PathVariable String id, Locale locale) {
        return new JournalJson(dossiers.journal(parse(id)).stream()
                .map(it -> new EntryLineJson(
                        it.at(), it.in(Language.of(locale)), it.by().orElse("")))
                .toList());
    }

    private InitiativeJson json(InitiativeId id, Locale locale) {
        return InitiativeJson.of(dossiers.find(id).orElseThrow(UnknownInitiative::new), locale);
    }

    private static InitiativeId parse(String id) {
        return InitiativeId.parse(id).orElseThrow(UnknownInitiative::new);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /**
     * @param parties ids of organisations, and logins of persons
     * @param situations and the others: what was gathered before, a text a line
     * @param meetings and workshops: the days on which they were held
     */
    record OpeningJson(
            @Nullable String title,
            @Nullable String organisation,
            @Nullable Integer startPhase,
            @Nullable String reason,
            @Nullable List<String> parties,
            @Nullable String interests,
            @Nullable String situations,
            @Nullable String competences,
            @Nullable String evidence,
            @Nullable List<LocalDate> meetings,
            @Nullable List<LocalDate> workshops) {

        Earlier earlier() {
            return new Earlier(
                    items(parties),
                    Map.of(
                            ContributionKind.INTEREST, text(interests),
                            ContributionKind.SITUATION, text(situations),
                            ContributionKind.COMPETENCE, text(competences),
                            ContributionKind.EVIDENCE, text(evidence)),
                    items(meetings),
                    items(workshops));
        }

        /** What is nothing among them is left out. */
        private static <T> List<T> items(@Nullable List<T> sent) {
            return sent == null
                    ? List.of()
                    : sent.stream().filter(Objects::nonNull).toList();
        }
    }

    record EntryJson(
            @Nullable String organisation,
            @Nullable String person,
            @Nullable String kind) {}

    record ContributionJson(
            @Nullable String kind,
            @Nullable String text,
            @Nullable String code,
            @Nullable List<@Nullable String> situations) {}

    record GoOnJson(@Nullable String step, @Nullable String reason) {}

    record BackJson(
            @Nullable Integer number,
            @Nullable String reason,
            @Nullable Boolean sessionsAgain) {}

    record IdJson(String id) {}

    record ListJson(List<LineJson> items, @Nullable String next) {}

    record LineJson(
            String id,
            String title,
            String organisation,
            String state,
            int phase,
            @Nullable String status,
            @Nullable String turn,
            @Nullable Instant since,
            @Nullable Instant next,
            boolean mine) {

        static LineJson of(InitiativeLine line, Locale locale) {
            return new LineJson(
                    line.id().toString(),
                    line.title(),
                    line.organisation().in(locale),
                    line.state().code(),
                    line.phase(),
                    line.status().map(it -> it.in(locale)).orElse(null),
                    line.turn().map(Turn::code).orElse(null),
                    line.since().orElse(null),
                    line.next().orElse(null),
                    line.mine());
        }
    }

    record JournalJson(List<EntryLineJson> items) {}

    record EntryLineJson(Instant at, String text, String by) {}
}
