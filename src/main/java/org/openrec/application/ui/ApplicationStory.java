package org.openrec.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.Status;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.AskedQuestion;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.application.course.ApplicationView;
import org.openrec.application.opinion.Review;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;
import org.openrec.shared.ProgressStep;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.PathStep;

/** An application in plain words: its path, the reviewers' feedback, and what was sent. */
@org.springframework.stereotype.Component
public class ApplicationStory {

    private static final Set<Status> ENDED_OTHERWISE =
            Set.of(Status.REFUSED, Status.ABANDONED, Status.WITHDRAWN, Status.CLOSED);

    private final Catalogue catalogue;
    private final EvidenceFiles files;

    ApplicationStory(Catalogue catalogue, EvidenceFiles files) {
        this.catalogue = catalogue;
        this.files = files;
    }

    List<PathStep> path(ApplicationView application, Instant now, Locale locale) {
        List<PathStep> path = new ArrayList<>();
        path.add(PathStep.done(
                Texts.get(locale, application.renewal() ? "application.path.ends" : "application.path.sent"),
                Dates.dateTime(application.submittedAt(), now, locale)));
        List<Instant> rounds = application.roundsSentAt();
        for (int i = 1; i < rounds.size(); i++) {
            round(i, application, now, locale).ifPresent(path::add);
        }
        Instant sent = rounds.get(rounds.size() - 1);
        application.timeline().stream()
                .filter(step -> rounds.size() == 1 || !step.enteredAt().isBefore(sent))
                .forEach(step -> path.add(step(step, application.status(), now, locale)));
        if (application.status().open()) {
            path.add(PathStep.ahead(Texts.get(locale, "application.path.badge")));
        }
        return path;
    }

    /** A round that is over is one step that opens. */
    private static Optional<PathStep> round(int number, ApplicationView application, Instant now, Locale locale) {
        Instant sent = application.roundsSentAt().get(number - 1);
        Instant over = application.roundsSentAt().get(number);
        List<PathStep> steps = application.timeline().stream()
                .filter(step -> (number == 1 || !step.enteredAt().isBefore(sent))
                        && step.enteredAt().isBefore(over))
                .map(step -> step(step, application.status(), now, locale))
                .toList();
        return steps.isEmpty()
                ? Optional.empty()
                : Optional.of(PathStep.folded(
                        Texts.get(locale, "application.path.round", number), Dates.dateTime(over, now, locale), steps));
    }

    private static PathStep step(ProgressStep step, Status status, Instant now, Locale locale) {
        if (step.leftAt().isPresent()) {
            return PathStep.done(
                    past(step, locale), Dates.dateTime(step.leftAt().get(), now, locale));
        }
        String words = step.status().in(locale);
        String date = Dates.dateTime(step.enteredAt(), now, locale);
        if (step.ended()) {
            return ENDED_OTHERWISE.contains(status) ? PathStep.stopped(words, date) : PathStep.done(words, date);
        }
        return PathStep.now(
                words,
                Texts.get(locale, "application.turn." + step.turn().code()) + " · "
                        + Texts.get(locale, "application.since", date));
    }

    /** What was broken off has not come to what its past says: whose turn it was is true all the same. */
    private static String past(ProgressStep step, Locale locale) {
        return step.past()
                .map(words -> words.in(locale))
                .orElseGet(() ->
                        Texts.get(locale, "application.turn." + step.turn().code() + ".was"));
    }

    public Component feedback(ApplicationView application, Locale locale) {
        Section section = new Section();
        if (application.feedback().isEmpty()) {
            return section;
        }
        section.add(new H2(Texts.get(locale, "application.page.feedback")));
        Map<String, Criterion> criteria = criteria(application);
        List<Review> latestFirst = new ArrayList<>(application.feedback());
        Collections.reverse(latestFirst);
        latestFirst.forEach(review -> section.add(feedback(review, criteria, locale)));
        return section;
    }

    private static Component feedback(Review review, Map<String, Criterion> criteria, Locale locale) {
        Div box = new Div();
        box.addClassName("feedback");
        box.add(new H3(Texts.get(locale, "application.page.round", review.round(), decision(review, locale))));
        text(review.opinion().reason()).ifPresent(box::add);
        UnorderedList findings = new UnorderedList();
        findings.addClassName("plain-list");
        review.opinion().criteria().forEach(finding -> {
            String title = Optional.ofNullable(criteria.get(finding.criterionId()))
                    .map(criterion -> criterion.title().in(locale))
                    .orElse(finding.criterionId());
            ListItem item = new ListItem(new Paragraph(
                    Texts.get(locale, finding.met() ? "application.page.met" : "application.page.notMet", title)));
            item.addClassName(finding.met() ? "met" : "not-met");
            finding.level()
                    .flatMap(level -> Optional.ofNullable(criteria.get(finding.criterionId()))
                            .filter(it -> level >= 1 && level <= it.levels().size())
                            .map(it -> it.levels().get(level - 1).in(locale)))
                    .ifPresent(it -> item.add(new Paragraph(Texts.get(locale, "application.page.level", it))));
            text(finding.comment()).ifPresent(item::add);
            findings.add(item);
        });
        box.add(findings);
        if (!review.opinion().nextStep().isBlank()) {
            box.add(new Paragraph(Texts.get(
                    locale, "application.page.nextStep", review.opinion().nextStep())));
        }
        return box;
    }

    private static String decision(Review review, Locale locale) {
        return Texts.get(
                locale,
                "application.page.decision." + review.opinion().decision().code());
    }

    private static Optional<Paragraph> text(String words) {
        if (words.isBlank()) {
            return Optional.empty();
        }
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("told");
        return Optional.of(paragraph);
    }

    Component sent(ApplicationView application, Locale locale) {
        Section section = new Section(new H2(Texts.get(
                locale,
                application.status() == Status.RENEWING ? "application.page.before" : "application.page.sent")));
        Map<String, Criterion> criteria = criteria(application);
        List<Answer> answers = application.round().answers();
        Map<FileId, StoredFile> known = files.of(answers);
        answers.forEach(answer -> {
            Optional<Criterion> criterion = Optional.ofNullable(criteria.get(answer.criterionId()));
            Details details = new Details(
                    criterion.map(it -> it.title().in(locale)).orElse(answer.criterionId()),
                    new AccountText(
                            criterion.map(AskedQuestion::of).orElse(List.of()), answer.account(), List.of(), locale),
                    new EvidenceList(answer.evidence(), List.of(), known));
            section.add(details);
        });
        return section;
    }

    private Map<String, Criterion> criteria(ApplicationView application) {
        return catalogue
                .find(application.achievement(), application.achievementVersion())
                .map(PublishedAchievement::criteria)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(Criterion::id, Function.identity()));
    }
}
