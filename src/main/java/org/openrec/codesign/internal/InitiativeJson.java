package org.openrec.codesign.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.session.SessionState;

/** An initiative as the API tells it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record InitiativeJson(
        String id,
        String title,
        String organisation,
        String state,
        int phase,
        int startPhase,
        String reason,
        Instant openedAt,
        @Nullable Instant endedAt,
        List<PhaseJson> phases,
        List<PartyJson> parties,
        List<ContributionJson> contributions,
        List<CrossingJson> crossings,
        SessionsJson<MeetingJson> meetings,
        SessionsJson<WorkshopJson> workshops,
        List<BadgeJson> paperBadges,
        List<AchievementJson> achievements) {

    record PhaseJson(
            int number,
            String title,
            String state,
            @Nullable Instant enteredAt,
            @Nullable Instant leftAt) {}

    record PartyJson(
            String id,
            String kind,
            @Nullable String organisation,
            @Nullable String name,
            Instant enteredAt,
            @Nullable Instant leftAt) {}

    record ContributionJson(
            String id,
            String kind,
            @Nullable String aspect,
            String text,
            @Nullable String by,
            int phase,
            Instant at) {}

    record CrossingJson(String id, String situation, String competence, String evidence) {}

    /** @param least and {@code most} how many the diagram draws */
    record SessionsJson<T>(int held, int least, int most, List<T> items) {}

    record MeetingJson(
            int number, String state, @Nullable Instant at, String agenda, String minutes, String decisions) {}

    record WorkshopJson(
            int number,
            String state,
            @Nullable String mode,
            String theme,
            @Nullable Instant at,
            @Nullable Instant openUntil,
            String place,
            String attendance,
            String summary) {}

    record BadgeJson(
            String id,
            String state,
            String name,
            int round,
            @Nullable String achievementId) {}

    record AchievementJson(String id, int version) {}

    static InitiativeJson of(Dossier dossier, Locale locale) {
        return new InitiativeJson(
                dossier.id().toString(),
                dossier.title(),
                dossier.organisation().value(),
                dossier.state().code(),
                dossier.phase(),
                dossier.startPhase(),
                dossier.reason(),
                dossier.openedAt(),
                dossier.endedAt().orElse(null),
                dossier.phases().stream().map(it -> phase(it, locale)).toList(),
                dossier.parties().stream().map(InitiativeJson::party).toList(),
                dossier.contributions().stream()
                        .map(InitiativeJson::contribution)
                        .toList(),
                dossier.crossings().stream()
                        .map(it -> new CrossingJson(
                                Long.toString(it.id()), it.situation(), it.competence(), it.evidence()))
                        .toList(),
                new SessionsJson<>(
                        dossier.meetings().held(),
                        dossier.meetings().least(),
                        dossier.meetings().most(),
                        dossier.meetings().all().stream()
                                .map(InitiativeJson::meeting)
                                .toList()),
                new SessionsJson<>(
                        dossier.workshops().held(),
                        dossier.workshops().least(),
                        dossier.workshops().most(),
                        dossier.workshops().all().stream()
                                .map(InitiativeJson::workshop)
                                .toList()),
                dossier.badges().stream().map(it -> badge(it, locale)).toList(),
                dossier.badges().stream()
                        .flatMap(it -> achievement(it).stream())
                        .toList());
    }

    private static PhaseJson phase(Dossier.PhaseLine phase, Locale locale) {
        return new PhaseJson(
                phase.phase().number(),
                phase.phase().title().in(locale),
                phase.state().code(),
                phase.enteredAt().orElse(null),
                phase.leftAt().orElse(null));
    }

    private static PartyJson party(Dossier.PartyLine party) {
        return new PartyJson(
                Long.toString(party.id()),
                party.kind().code(),
                party.organisation().orElse(null),
                party.name().orElse(null),
                party.enteredAt(),
                party.leftAt().orElse(null));
    }

    private static ContributionJson contribution(Dossier.ContributionLine it) {
        return new ContributionJson(
                Long.toString(it.id()),
                it.kind().code(),
                it.aspect()
                        .map(aspect -> aspect.name().toLowerCase(Locale.ROOT))
                        .orElse(null),
                it.text(),
                it.by().orElse(null),
                it.phase(),
                it.at());
    }

    private static MeetingJson meeting(Dossier.MeetingLine it) {
        return new MeetingJson(
                it.number(),
                code(it.state()),
                it.chosenAt().orElse(null),
                it.agenda(),
                it.written().minutes(),
                it.written().decisions());
    }

    private static WorkshopJson workshop(Dossier.WorkshopLine it) {
        return new WorkshopJson(
                it.number(),
                code(it.state()),
                it.asynchronous()
                        .map(apart -> apart ? "asynchronous" : "synchronous")
                        .orElse(null),
                it.theme(),
                it.heldAt().orElse(null),
                it.openUntil().orElse(null),
                it.place(),
                it.attendance(),
                it.summary());
    }

    private static String code(SessionState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static BadgeJson badge(Dossier.BadgeLine it, Locale locale) {
        return new BadgeJson(
                Long.toString(it.id()),
                it.state(),
                it.name().in(locale),
                it.round(),
                it.achievement().map(Object::toString).orElse(null));
    }

    private static Optional<AchievementJson> achievement(Dossier.BadgeLine it) {
        return it.achievement().flatMap(id -> it.version().map(version -> new AchievementJson(id.value(), version)));
    }
}
