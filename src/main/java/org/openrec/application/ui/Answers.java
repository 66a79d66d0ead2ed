package org.openrec.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.achievement.Criterion;
import org.openrec.application.Answer;
import org.openrec.application.EvidenceFiles;
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
        criteria.forEach(criterion -> {
            AnswerEditor editor = new AnswerEditor(criterion, begun.apply(criterion.id()), files, locale, changed);
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
