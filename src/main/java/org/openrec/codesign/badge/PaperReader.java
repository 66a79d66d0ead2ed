package org.openrec.codesign.badge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrec.codesign.Filled;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.card.Cards;
import org.openrec.codesign.matrix.DraftedCriteria;
import org.openrec.codesign.matrix.DraftedCriterion;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** Reads paper badges from forms, and tells all that is wrong with them at once. */
@Component
class PaperReader {

    private static final int MOST_BADGES = 20;

    private final Cards cards;
    private final DraftedCriteria drafted;

    PaperReader(Cards cards, DraftedCriteria drafted) {
        this.cards = cards;
        this.drafted = drafted;
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
                    .ifPresentOrElse(criteria::add, () -> problems.add(problem(at, "criterionUnknown")));
        }
        if (criteria.stream().map(PaperCriterion::criterion).distinct().count() != criteria.size()) {
            problems.add(problem(pointer + "/criteria", "criterionTwice"));
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
                .flatMap(id -> drafted.findByIdAndInitiative(id, initiative.value()))
                .map(it -> new PaperCriterion(
                        it.id(),
                        orElse(text(item, "title"), it.wording().title()),
                        orElse(text(item, "description"), described(initiative, it))));
    }

    /** What is shown, and which evidence counts. */
    private String described(InitiativeId initiative, DraftedCriterion criterion) {
        String evidence = criterion.evidence().stream()
                .filter(criterion.wording().counting()::contains)
                .sorted()
                .flatMap(it -> cards.lying(it, initiative.value()).stream())
                .map(Card::text)
                .distinct()
                .collect(Collectors.joining(" ; "));
        String shown = criterion.wording().shown();
        return evidence.isEmpty() ? shown : Texts.get(Language.FR, "codesign.criterion.described", shown, evidence);
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
}
