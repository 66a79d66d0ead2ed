package org.openrec.application.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrec.application.opinion.Decision;
import org.openrec.application.opinion.OpinionDraft;
import org.openrec.application.review.ReviewCase;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.task.ui.Shortcut;
import org.openrec.task.ui.open.Deed;
import org.openrec.task.ui.open.RichFormPane;

/** The review: every criterion beside its evidence, then the decision; the keys m, p, the arrows, Escape, d, 1, 2 and 3 do all of it. */
class ReviewPane implements RichFormPane {

    private static final Pattern CRITERION = Pattern.compile("(?:/values)?/criteria/(\\d{1,3})(?:/\\w+)?");

    private final Div all = new Div();
    private final List<CriterionReview> criteria = new ArrayList<>();
    private final DecisionFields decision = new DecisionFields(this::changed);
    private final Locale locale;
    private final String applicant;
    private final Runnable takeBack;
    private Consumer<FormValues> listener = values -> {};

    /** @param takeBack undoes the review after it was sent, for a while */
    ReviewPane(
            ReviewCase reviewCase, Map<FileId, StoredFile> files, FormValues values, Locale locale, Runnable takeBack) {
        this.locale = locale;
        this.applicant = reviewCase.applicantName();
        this.takeBack = takeBack;
        all.addClassName("review");
        reviewCase
                .criteria()
                .forEach(criterion -> criteria.add(
                        new CriterionReview(criteria.size() + 1, criterion, reviewCase, files, locale, this::judged)));
        criteria.forEach(all::add);
        all.add(decision);
        read(values.as(OpinionDraft.class));
        giveKeys();
        sayWhatIsRead();
    }

    private void sayWhatIsRead() {
        Map<String, String> comments = new LinkedHashMap<>();
        criteria.forEach(it -> comments.put(it.title(), it.value().comment()));
        decision.sayWhatIsRead(applicant, comments);
    }

    @Override
    public Optional<Deed> deed() {
        String decided = decision.decision().map(Decision::code).orElse("none");
        return Optional.of(new Deed(
                Texts.get(locale, "application.deed." + decided, applicant, Elision.of(applicant, Language.of(locale))),
                criteria.stream()
                        .map(it -> it.finding()
                                .map(met -> met ? Deed.Part.GOOD : Deed.Part.LACKING)
                                .orElse(Deed.Part.OPEN))
                        .toList(),
                remains(decided),
                Texts.get(
                        locale,
                        "application.deed.done." + decided,
                        applicant,
                        Elision.of(applicant, Language.of(locale))),
                Optional.of(takeBack)));
    }

    private String remains(String decided) {
        List<Integer> open = IntStream.range(0, criteria.size())
                .filter(i -> criteria.get(i).finding().isEmpty())
                .mapToObj(i -> i + 1)
                .toList();
        return open.isEmpty()
                ? Texts.get(locale, "application.review.consequence." + decided)
                : Texts.get(
                        locale,
                        "application.review.remain",
                        open.size(),
                        open.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    @Override
    public List<Shortcut> shortcuts() {
        return Stream.of("criteria", "met", "notYet", "leave", "decide", "decisions")
                .map(name -> new Shortcut(text("application.keys." + name), text("application.keys." + name + ".what")))
                .toList();
    }

    private String text(String key) {
        return Texts.get(locale, key);
    }

    private void read(OpinionDraft written) {
        for (int i = 0; i < Math.min(written.criteria().size(), criteria.size()); i++) {
            criteria.get(i).read(written.criteria().get(i));
        }
        decision.read(written);
    }

    private void judged() {
        suggest();
        giveKeys();
        changed();
    }

    private void suggest() {
        boolean allMet =
                criteria.stream().allMatch(it -> it.finding().filter(met -> met).isPresent());
        boolean someUnmet = criteria.stream()
                .anyMatch(it -> it.finding().filter(met -> !met).isPresent());
        decision.suggest(allMet, someUnmet);
    }

    private Optional<CriterionReview> next() {
        return criteria.stream().filter(it -> it.finding().isEmpty()).findFirst();
    }

    /** The first criterion not judged yet takes the keys. */
    private void giveKeys() {
        Optional<CriterionReview> next = next();
        criteria.forEach(it -> it.takeKeys(next.filter(it::equals).isPresent()));
    }

    private void changed() {
        sayWhatIsRead();
        listener.accept(values());
    }

    @Override
    public Component component() {
        return all;
    }

    @Override
    public FormValues values() {
        return FormValues.of(
                decision.close(criteria.stream().map(CriterionReview::value).toList()));
    }

    @Override
    public void show(List<FieldProblem> problems) {
        criteria.forEach(CriterionReview::clearProblem);
        decision.clearProblems();
        List<Component> places =
                problems.stream().map(this::place).flatMap(Optional::stream).toList();
        problems.stream().findFirst().flatMap(this::criterion).ifPresent(CriterionReview::open);
        if (!places.isEmpty()) {
            places.get(0).getElement().callJsFunction("focus");
            places.get(0).getElement().callJsFunction("scrollIntoView", JsonOptions.middle());
        }
    }

    private Optional<Component> place(FieldProblem problem) {
        String text = problem.text().in(locale);
        String field = problem.pointer().replaceFirst(".*/", "");
        return Optional.of(
                criterion(problem).map(it -> it.problem(field, text)).orElseGet(() -> decision.problem(field, text)));
    }

    private Optional<CriterionReview> criterion(FieldProblem problem) {
        return Optional.of(CRITERION.matcher(problem.pointer()))
                .filter(Matcher::matches)
                .map(at -> Integer.parseInt(at.group(1)))
                .filter(index -> index < criteria.size())
                .map(criteria::get);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        criteria.forEach(it -> it.setReadOnly(readOnly));
        decision.setReadOnly(readOnly);
    }

    @Override
    public void onChange(Consumer<FormValues> called) {
        listener = called;
    }
}
