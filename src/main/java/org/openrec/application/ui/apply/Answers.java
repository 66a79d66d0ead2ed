package org.openrec.application.ui.apply;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openrec.achievement.Criterion;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;
import org.openrec.shared.FieldProblem;

/** The answers to several criteria, one below the other. */
class Answers extends Div {

    private static final long serialVersionUID = 1L;
    private static final Pattern CRITERION = Pattern.compile("(?:/values)?/criteria/(\\d{1,3})(/.*)?");

    private final List<AnswerEditor> editors = new ArrayList<>();
    private final transient Locale locale;

    Answers(
            List<Criterion> criteria,
            Function<String, Answer> begun,
            EvidenceFiles files,
            Locale locale,
            Runnable changed) {
        this.locale = locale;
        addClassName("answers");
        List<Answer> answers =
                criteria.stream().map(criterion -> begun.apply(criterion.id())).toList();
        Map<FileId, StoredFile> kept = files.of(answers);
        IntStream.range(0, criteria.size()).forEach(at -> {
            AnswerEditor editor = new AnswerEditor(criteria.get(at), answers.get(at), kept, files, locale, changed);
            editors.add(editor);
            add(editor);
        });
    }

    List<Answer> value() {
        return editors.stream().map(AnswerEditor::value).toList();
    }

    List<AnswerEditor> editors() {
        return List.copyOf(editors);
    }

    /**
     * One at a time; none if there is no such. The others stay in the page: what was typed last in one of them may still
     * be on its way.
     */
    void showOnly(int editor) {
        for (int i = 0; i < editors.size(); i++) {
            editors.get(i).setClassName("away", i != editor);
        }
    }

    /** The place of the first answer with a problem. */
    Optional<Integer> first(List<FieldProblem> problems) {
        return problems.stream()
                .map(problem -> CRITERION.matcher(problem.pointer()))
                .filter(Matcher::matches)
                .map(at -> Integer.valueOf(at.group(1)))
                .filter(at -> at < editors.size())
                .findFirst();
    }

    /** Such as "Chercher · Preuve"; empty if the problem is of no field. */
    String nameOf(FieldProblem problem) {
        Matcher at = CRITERION.matcher(problem.pointer());
        if (!at.matches() || Integer.parseInt(at.group(1)) >= editors.size()) {
            return "";
        }
        AnswerEditor editor = editors.get(Integer.parseInt(at.group(1)));
        return editor.criterionTitle() + " · "
                + editor.nameOf(Optional.ofNullable(at.group(2)).orElse(""));
    }

    /** Shows a problem at its place and leads there. */
    void goTo(FieldProblem problem) {
        Matcher at = CRITERION.matcher(problem.pointer());
        if (at.matches() && Integer.parseInt(at.group(1)) < editors.size()) {
            editors.get(Integer.parseInt(at.group(1)))
                    .show(
                            Optional.ofNullable(at.group(2)).orElse(""),
                            problem.text().in(locale))
                    .getElement()
                    .callJsFunction("focus");
        }
    }

    /** Shows each problem at its place; answers the texts of those that have none. */
    List<String> show(List<FieldProblem> problems) {
        editors.forEach(AnswerEditor::clearProblems);
        List<String> elsewhere = new ArrayList<>();
        Optional<Component> first = Optional.empty();
        for (FieldProblem problem : problems) {
            String text = problem.text().in(locale);
            Matcher at = CRITERION.matcher(problem.pointer());
            if (at.matches() && Integer.parseInt(at.group(1)) < editors.size()) {
                Component place = editors.get(Integer.parseInt(at.group(1)))
                        .show(Optional.ofNullable(at.group(2)).orElse(""), text);
                first = first.or(() -> Optional.of(place));
            } else {
                elsewhere.add(text);
            }
        }
        first.ifPresent(component -> component.getElement().callJsFunction("focus"));
        return elsewhere;
    }
}
