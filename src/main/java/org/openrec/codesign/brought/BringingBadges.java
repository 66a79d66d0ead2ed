package org.openrec.codesign.brought;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.contribution.Contribution;
import org.openrec.codesign.contribution.Laying;
import org.openrec.codesign.course.Accompanying;
import org.openrec.codesign.gate.PaperBadgeDrafts;
import org.openrec.codesign.matrix.CriterionWording;
import org.openrec.codesign.matrix.Crossings;
import org.openrec.codesign.matrix.DraftedCriteria;
import org.openrec.codesign.matrix.DraftedCriterion;
import org.openrec.codesign.party.Partaking;
import org.openrec.credential.definition.BadgeDefinition;
import org.openrec.credential.definition.BadgeDefinitions;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes badges over that a service has already: seen before they are, and then at the gate that the diagram draws. */
@Component
public class BringingBadges {

    private final BadgeDefinitions definitions;
    private final Accompanying accompanying;
    private final Partaking partaking;
    private final PaperBadgeDrafts drafts;
    private final Laying laying;
    private final Crossings crossings;
    private final DraftedCriteria drafted;
    private final Actors actors;
    private final Clock clock;

    BringingBadges(
            BadgeDefinitions definitions,
            Accompanying accompanying,
            Partaking partaking,
            PaperBadgeDrafts drafts,
            Laying laying,
            Crossings crossings,
            DraftedCriteria drafted,
            Actors actors,
            Clock clock) {
        this.definitions = definitions;
        this.accompanying = accompanying;
        this.partaking = partaking;
        this.drafts = drafts;
        this.laying = laying;
        this.crossings = crossings;
        this.drafted = drafted;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * What a file would bring: Open Badges 2.0 or 3.0 as JSON or in a picture, or a table.
     *
     * @throws BadgeDefinitions.NoBadge if there is no badge in it
     */
    public BroughtPreview preview(byte[] file) {
        try {
            return checked(of(definitions.read(file)));
        } catch (BadgeDefinitions.NoBadge e) {
            return checked(BadgeTable.read(file).orElseThrow(() -> e));
        }
    }

    /**
     * What stands at an address.
     *
     * @throws BadgeDefinitions.NoBadge if nothing answers there, or no badge
     */
    public BroughtPreview previewAt(String address) {
        return checked(of(definitions.at(address)));
    }

    private static BroughtPreview of(List<BadgeDefinition> found) {
        return new BroughtPreview(found.stream().map(BringingBadges::badge).toList(), List.of());
    }

    private static BroughtBadge badge(BadgeDefinition definition) {
        String summary = definition.description().isBlank() ? definition.name() : definition.description();
        return new BroughtBadge(
                LocalizedText.same(definition.name()),
                LocalizedText.same(summary),
                CriteriaOfText.read(definition.criteria()));
    }

    private static BroughtPreview checked(BroughtPreview read) {
        List<LocalizedText> wrong = new ArrayList<>(read.wrong());
        List<BroughtBadge> good = new ArrayList<>();
        read.badges().forEach(badge -> {
            List<String> problems = badge.problems();
            problems.forEach(it -> wrong.add(
                    Texts.both("codesign.brought.wrong." + it, badge.name().fr())));
            if (problems.isEmpty()) {
                good.add(badge);
            }
        });
        return new BroughtPreview(good, wrong);
    }

    /**
     * Opens an initiative of the service that begins at the gate with these badges.
     *
     * @param title of the initiative
     * @param supporters who is asked at the gate whether they stand behind it: ids of organisations, logins of persons
     * @return its id
     * @throws NothingBrought without a badge, or with one that could not be brought
     * @throws org.openrec.codesign.InitiativeInvalid for no title, or a service that is none
     * @throws org.openrec.codesign.NotYourInitiative for whoever is neither accompanist nor staff of the service
     */
    @Transactional
    public InitiativeId open(String title, String organisation, List<String> supporters, List<BroughtBadge> badges) {
        if (badges.isEmpty()
                || badges.size() > BadgeDefinitions.MOST
                || !badges.stream().allMatch(it -> it.problems().isEmpty())) {
            throw new NothingBrought();
        }
        Actor actor = actors.require();
        return accompanying.openAtGate(
                title,
                organisation,
                Texts.get(actor.language(), "codesign.brought.reason", badges.size()),
                initiative -> {
                    supporters.stream().distinct().forEach(it -> partaking.enterAtOpening(initiative, it));
                    badges.forEach(badge -> keep(initiative, badge, actor));
                });
    }

    private void keep(Initiative initiative, BroughtBadge badge, Actor actor) {
        long situation = contributed(
                initiative,
                ContributionKind.SITUATION,
                Texts.get(
                        actor.language(),
                        "codesign.brought.situation",
                        badge.name().fr()),
                actor);
        List<PaperBadgeDrafts.Line> lines = badge.criteria().stream()
                .map(it -> new PaperBadgeDrafts.Line(crossed(initiative, situation, it, actor), it.title(), shown(it)))
                .toList();
        drafts.draft(initiative.id(), badge.name(), badge.summary(), lines);
    }

    /** What a criterion asks for is remembered as what it was made of, so that it can be revised like any other. */
    private long crossed(Initiative initiative, long situation, BroughtBadge.BroughtCriterion criterion, Actor actor) {
        long competence = contributed(initiative, ContributionKind.COMPETENCE, criterion.title(), actor);
        long evidence = contributed(initiative, ContributionKind.EVIDENCE, shown(criterion), actor);
        CriterionWording wording =
                CriterionWording.within(criterion.title(), shown(criterion), List.of(), Set.of(evidence));
        DraftedCriterion kept = drafted.saveAndFlush(new DraftedCriterion(
                initiative.id(), competence, Set.of(situation), Set.of(evidence), wording, clock.instant()));
        crossings.put(initiative.id(), situation, competence, evidence);
        return kept.id();
    }

    /** Who says no more than what is shown says that. */
    private static String shown(BroughtBadge.BroughtCriterion criterion) {
        return criterion.description().isBlank() ? criterion.title() : criterion.description();
    }

    private long contributed(Initiative initiative, ContributionKind kind, String text, Actor actor) {
        return laying.lay(
                        new Contribution(initiative, kind, text, Optional.empty(), actor, clock.instant()),
                        Optional.empty())
                .id();
    }

    /** No badge that could be brought. */
    public static final class NothingBrought extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        NothingBrought() {
            super("codesign.brought.nothing", BadgeDefinitions.MOST);
        }
    }
}
