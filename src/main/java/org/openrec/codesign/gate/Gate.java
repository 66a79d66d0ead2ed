package org.openrec.codesign.gate;

import java.time.Clock;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Publishing;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.Initiatives;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.badge.Criticised;
import org.openrec.codesign.badge.GateDecision;
import org.openrec.codesign.badge.GateDecisions;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.badge.PaperBadges;
import org.openrec.codesign.badge.Proposals;
import org.openrec.codesign.badge.Support;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.picture.BadgeDrawings;
import org.openrec.codesign.sheet.PlaceNames;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.writing.ContentOfSheet;
import org.openrec.people.Actor;
import org.openrec.people.OrganisationId;
import org.openrec.shared.Folded;
import org.springframework.stereotype.Component;

/** The gate between the paper badge and the catalogue: who said what, and what becomes of it. */
@Component
class Gate {

    private final PaperBadges badges;
    private final GateDecisions decisions;
    private final Support support;
    private final Initiatives initiatives;
    private final Proposals proposals;
    private final ContentOfSheet contents;
    private final BadgeDrawings drawings;
    private final Publishing publishing;
    private final Memory memory;
    private final Clock clock;

    Gate(
            PaperBadges badges,
            GateDecisions decisions,
            Support support,
            Initiatives initiatives,
            Proposals proposals,
            ContentOfSheet contents,
            BadgeDrawings drawings,
            Publishing publishing,
            Memory memory,
            Clock clock) {
        this.badges = badges;
        this.decisions = decisions;
        this.support = support;
        this.initiatives = initiatives;
        this.proposals = proposals;
        this.contents = contents;
        this.drawings = drawings;
        this.publishing = publishing;
        this.memory = memory;
        this.clock = clock;
    }

    PaperBadge badge(String id) {
        return badges.findById(Long.parseLong(id))
                .orElseThrow(() -> new IllegalStateException("There is no paper badge " + id));
    }

    /**
     * @param about the place of the sheet that they object to; empty for all of it
     * @throws InitiativeInvalid where the sheet has no such place
     */
    void say(
            PaperBadge badge,
            GateDecision.Voice voice,
            Optional<Long> party,
            boolean agreed,
            String why,
            Optional<String> about,
            Actor who) {
        Optional<Criticised> criticised =
                about.filter(it -> !agreed).map(it -> new Criticised(placed(badge, it), who.language()));
        decisions.save(new GateDecision(badge, voice, party, agreed, why, criticised, who, clock.instant()));
        Happened said = Happened.of(badge.initiative(), voice.said(agreed), badge.name())
                .by(who)
                .as(party);
        memory.keep(party.map(said::about).orElse(said));
    }

    private String placed(PaperBadge badge, String pointer) {
        if (!PlaceNames.of(proposals.last(badge.id()).sheet()).contains(pointer)) {
            throw InitiativeInvalid.in("/about", "codesign.problem.placeUnknown");
        }
        return pointer;
    }

    /** How many parties stand behind the badge. */
    long supporters(PaperBadge badge) {
        return support.behind(badge.id()).size();
    }

    /** Freezes the badge as a numbered version of an achievement; again the same when a job repeats. */
    void publish(PaperBadge badge) {
        if (!badge.isDraft()) {
            return;
        }
        Initiative initiative = initiatives.findById(badge.initiative().value()).orElseThrow(UnknownInitiative::new);
        Sheet sheet = proposals.last(badge.id()).sheet();
        badge.write(sheet);
        AchievementContent content = contents.of(badge.initiative(), sheet).orElseThrow();
        String image = sheet.picture().svg(badge.name().fr(), drawings);
        badge.achievement()
                .ifPresentOrElse(
                        id -> badge.published(
                                id, publishing.publish(id, initiative.organisation(), content, image), clock.instant()),
                        () -> badge.published(
                                publishFirst(badge.name().fr(), initiative.organisation(), content, image),
                                1,
                                clock.instant()));
        badges.saveAndFlush(badge);
        memory.keep(Happened.of(badge.initiative(), Happening.BADGE_PUBLISHED, badge.name()));
    }

    /** Under its name as a word of an address; numbered if another badge has it, be it since a moment ago. */
    private AchievementId publishFirst(String name, OrganisationId issuer, AchievementContent content, String image) {
        String word = Folded.plain(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        String base = word.isEmpty() ? "badge" : word.substring(0, Math.min(word.length(), 60));
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new AchievementId(number == 1 ? base : base + "-" + number))
                .filter(id -> publishing.publishFirst(id, issuer, content, image))
                .findFirst()
                .orElseThrow();
    }

    /** Asks for it, as its sheet stands. */
    void propose(PaperBadge badge, String answer) {
        badge.propose();
        proposals.keep(badges.saveAndFlush(badge), answer, clock.instant());
    }

    void drop(PaperBadge badge) {
        if (badge.isDraft()) {
            badge.drop(clock.instant());
            badges.saveAndFlush(badge);
            memory.keep(Happened.of(badge.initiative(), Happening.BADGE_DROPPED, badge.name()));
        }
    }

    /** How many badges of the initiative are in the catalogue. */
    long published(InitiativeId initiative) {
        return badges.findByInitiativeOrderById(initiative.value()).stream()
                .filter(badge -> badge.state() == PaperBadge.State.PUBLISHED)
                .count();
    }
}
