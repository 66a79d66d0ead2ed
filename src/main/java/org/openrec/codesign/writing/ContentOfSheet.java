package org.openrec.codesign.writing;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.AchievementType;
import org.openrec.achievement.Alignment;
import org.openrec.achievement.Competence;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.Question;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.card.Cards;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCompetence;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.Written;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/** What the catalogue will say of a badge, once its sheet is published as it stands: its preview, and then the badge. */
@Component
public class ContentOfSheet {

    private final Cards cards;

    ContentOfSheet(Cards cards) {
        this.cards = cards;
    }

    /** Empty for a sheet without a criterion that says something: there is no such badge. */
    public Optional<AchievementContent> of(InitiativeId initiative, Sheet sheet) {
        List<SheetCriterion> criteria =
                sheet.criteria().stream().filter(it -> !it.title().isBlank()).toList();
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        Set<Language> languages =
                sheet.lackingEnglish().isEmpty() ? EnumSet.allOf(Language.class) : EnumSet.of(Language.FR);
        Reading reading = new Reading(languages);
        LocalizedText summary = reading.or(sheet.summary(), "summaryMissing");
        return Optional.of(new AchievementContent(
                reading.or(sheet.name(), "unnamed"),
                summary,
                summary,
                Stream.of(AchievementType.values())
                        .filter(it -> it.code().equals(sheet.type()))
                        .findFirst()
                        .orElse(AchievementType.BADGE),
                criteria.stream().map(it -> criterion(it, reading)).toList(),
                sheet.competences().stream()
                        .filter(it -> !it.name().isBlank())
                        .map(it -> competence(it, initiative, reading))
                        .toList(),
                reading.of(sheet.evidence()),
                reading.of(sheet.effort()),
                languages,
                sheet.reading().settings()));
    }

    private static Criterion criterion(SheetCriterion of, Reading reading) {
        List<Question> questions = IntStream.range(0, of.questions().size())
                .boxed()
                .flatMap(i -> reading.of(of.questions().get(i)).map(it -> new Question("q" + (i + 1), it)).stream())
                .toList();
        return new Criterion(
                "c" + of.number(),
                reading.or(of.title(), "unnamed"),
                reading.or(of.shown(), "shownMissing"),
                of.evidence().stream().flatMap(it -> reading.of(it).stream()).toList(),
                questions,
                of.levels().stream().flatMap(it -> reading.of(it).stream()).toList());
    }

    private Competence competence(SheetCompetence of, InitiativeId initiative, Reading reading) {
        LocalizedText name = reading.or(of.name(), "unnamed");
        return new Competence(name.fr(), name.en(), alignment(of, initiative));
    }

    /** Where the framework of a competence describes it. */
    public Optional<Alignment> alignment(SheetCompetence of, InitiativeId initiative) {
        return cards.findByIdAndInitiative(Long.parseLong(of.card()), initiative.value())
                .flatMap(Card::alignment);
    }

    /** English where the whole badge is in English, French everywhere else. */
    private record Reading(Set<Language> languages) {

        Optional<LocalizedText> of(Written text) {
            return text.read()
                    .map(it -> languages.contains(Language.EN) || text.fr().isEmpty()
                            ? it
                            : LocalizedText.same(text.fr()));
        }

        LocalizedText or(Written text, String otherwise) {
            return of(text).orElseGet(() -> Texts.both("codesign.sheet." + otherwise));
        }
    }
}
