package org.openrec.achievement.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.Question;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** What one shows, one thing after the other. */
public class Criteria extends OrderedList {

    private static final long serialVersionUID = 1L;

    public Criteria(List<Criterion> criteria, Locale locale) {
        addClassName("criteria");
        criteria.forEach(criterion -> {
            ListItem item = new ListItem(
                    new H3(criterion.title().in(locale)),
                    new Paragraph(criterion.description().in(locale)));
            if (!criterion.questions().isEmpty()) {
                item.add(questions(criterion.questions(), locale));
            }
            if (!criterion.evidence().isEmpty()) {
                item.add(line("achievement.criteria.evidence", criterion.evidence(), " ; ", locale));
            }
            if (!criterion.levels().isEmpty()) {
                item.add(line("achievement.criteria.levels", criterion.levels(), " → ", locale));
            }
            add(item);
        });
    }

    private static UnorderedList questions(List<Question> questions, Locale locale) {
        UnorderedList list = new UnorderedList();
        list.addClassNames("criterion-questions", "quiet");
        questions.forEach(it -> list.add(new ListItem(it.text().in(locale))));
        return list;
    }

    private static Paragraph line(String key, List<LocalizedText> items, String between, Locale locale) {
        String all = items.stream().map(it -> it.in(locale)).collect(Collectors.joining(between));
        Paragraph line = new Paragraph(Texts.get(locale, key, all));
        line.addClassNames("quiet", "small");
        return line;
    }
}
