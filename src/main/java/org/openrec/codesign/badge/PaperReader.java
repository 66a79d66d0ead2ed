package org.openrec.codesign.badge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Filled;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.card.Cards;
import org.openrec.codesign.contribution.Crossing;
import org.openrec.codesign.contribution.Crossings;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Reads crossings and paper badges from forms, and tells all that is wrong with them at once. */
@Component
class PaperReader {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_BADGES = 20;

    private final Cards cards;
    private final Crossings crossings;

    PaperReader(Cards cards, Crossings crossings) {
        this.cards = cards;
        this.crossings = crossings;
    }

    /** The form {@code crossing}: situations, competences and evidence by their ids. */
    List<Triple> crossings(Filled form) {
        List<FieldProblem> problems = new ArrayList<>();
        List<JsonNode> items = form.list("crossings");
        if (items.isEmpty()) {
            problems.add(problem("/crossings", "crossingMissing"));
        }
        List<Triple> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            String pointer = "/crossings/" + i + "/";
            read.add(new Triple(
                    id(form, items.get(i), pointer, "situation", ContributionKind.SITUATION, problems),
                    id(form, items.get(i), pointer, "competence", ContributionKind.COMPETENCE, problems),
                    id(form, items.get(i), pointer, "evidence", ContributionKind.EVIDENCE, problems)));
        }
        refuse(problems);
        return read.stream().distinct().toList();
    }

    private long id(
            Filled form,
            JsonNode item,
            String pointer,
            String key,
            ContributionKind kind,
            List<FieldProblem> problems) {
        return number(item.path(key).asText(""))
                .flatMap(id -> cards.lying(id, form.initiative().value()))
                .filter(it -> it.kind() == kind && it.kept())
                .map(Card::id)
                .orElseGet(() -> {
                    problems.add(problem(pointer + key, "contributionUnknown"));
                    return 0L;
                });
    }

    /** The form {@code paperBadges}. */
    List<PaperBadgeContent> badges(Filled form) {
        List<FieldProblem> problems = new ArrayList<>();
        List<JsonNode> items = form.list("badges");
        if (items.isEmpty()) {
            problems.add(problem("/badges", "badgeMissing"));
        } else if (items.size() > MOST_BADGES) {
            problems.add(new FieldProblem("/badges", Texts.both("codesign.problem.badgesMany", MOST_BADGES)));
        }
        List<Optional<PaperBadgeContent>> read = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            read.add(badge(form.initiative(), items.get(i), "/badges/" + i, problems));
        }
        refuse(problems);
        return read.stream().flatMap(Optional::stream).toList();
    }

    /** The form {@code paperBadgeRevision}, where the badge is revised. */
    PaperBadgeContent revision(Filled form) {
        List<FieldProblem> problems = new ArrayList<>();
        Optional<PaperBadgeContent> content =
                badge(form.initiative(), form.submission().values().json(), "", problems);
        refuse(problems);
        return content.orElseThrow();
    }

    private Optional<PaperBadgeContent> badge(
            InitiativeId initiative, JsonNode json, String pointer, List<FieldProblem> problems) {
        String name = text(json, "name");
        String summary = text(json, "summary");
        List<PaperCriterion> criteria = new ArrayList<>();
        JsonNode items = json.path("criteria");
        if (name.isEmpty()) {
            problems.add(problem(pointer + "/name", "badgeName"));
        }
        if (summary.isEmpty()) {
            problems.add(problem(pointer + "/summary", "badgeSummary"));
        }
        if (items.isEmpty()) {
            problems.add(problem(pointer + "/criteria", "criterionMissing"));
        }
        for (int i = 0; i < items.size(); i++) {
            String at = pointer + "/criteria/" + i + "/crossing";
            criterion(initiative, items.get(i))
                    .ifPresentOrElse(criteria::add, () -> problems.add(problem(at, "crossingUnknown")));
        }
        if (criteria.stream().map(PaperCriterion::crossing).distinct().count() != criteria.size()) {
            problems.add(problem(pointer + "/criteria", "crossingTwice"));
        }
        return name.isEmpty() || summary.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaperBadgeContent(
                        new LocalizedText(name, orElse(text(json, "nameEn"), name)),
                        new LocalizedText(summary, orElse(text(json, "summaryEn"), summary)),
                        criteria));
    }

    private Optional<PaperCriterion> criterion(InitiativeId initiative, JsonNode item) {
        return number(item.path("crossing").asText(""))
                .flatMap(id -> crossings.findByIdAndInitiative(id, initiative.value()))
                .map(crossing -> suggested(initiative, crossing))
                .map(it -> new PaperCriterion(
                        it.crossing(),
                        orElse(text(item, "title"), it.title()),
                        orElse(text(item, "description"), it.description())));
    }

    /** What a crossing says by itself: the competence, in which situation, and what shows it. */
    PaperCriterion suggested(InitiativeId initiative, Crossing crossing) {
        String competence = said(initiative, crossing.competence());
        return new PaperCriterion(
                crossing.id(),
                competence.length() > LONGEST_TITLE ? competence.substring(0, LONGEST_TITLE - 1) + "…" : competence,
                Texts.get(
                        Language.FR,
                        "codesign.criterion",
                        said(initiative, crossing.situation()),
                        said(initiative, crossing.evidence())));
    }

    private String said(InitiativeId initiative, long card) {
        return cards.lying(card, initiative.value()).map(Card::text).orElse("");
    }

    private static Optional<Long> number(String text) {
        return text.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).asText("").strip();
    }

    private static String orElse(String text, String otherwise) {
        return text.isEmpty() ? otherwise : text;
    }

    private static FieldProblem problem(String pointer, String key) {
        return new FieldProblem(pointer, Texts.both("codesign.problem." + key));
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
    }

    /** Three cards that are put against each other. */
    record Triple(long situation, long competence, long evidence) {}
}
