package org.openrec.application.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import org.openrec.application.answer.AskedQuestion;
import org.openrec.application.answer.Evidence;
import org.openrec.application.course.Awarded;
import org.openrec.shared.Texts;

/** The holder's account and evidence on the page of a badge. Files stay with Openrec: they are counted, not given out. */
@StyleSheet("context://applications.css")
class AwardedFor extends Section {

    private static final long serialVersionUID = 1L;

    AwardedFor(List<Awarded.Shown> all, Locale locale) {
        addClassNames("block", "reading", "awarded-for");
        add(new H2(getTranslation("application.awarded.title")));
        all.forEach(it -> {
            Details criterion = new Details(
                    it.criterion().title().in(locale),
                    new AccountText(
                            AskedQuestion.of(it.criterion()), it.answer().account(), List.of(), locale));
            criterion.add(evidence(it.answer().evidence(), locale));
            add(criterion);
        });
    }

    private static UnorderedList evidence(List<Evidence> all, Locale locale) {
        UnorderedList list = new UnorderedList();
        list.addClassName("evidence-list");
        for (Evidence one : all) {
            if (one instanceof Evidence.Text text) {
                list.add(new ListItem(told(text.text())));
            } else if (one instanceof Evidence.Link link) {
                list.add(new ListItem(link(link)));
            }
        }
        long files = all.stream().filter(Evidence.File.class::isInstance).count();
        if (files > 0) {
            list.add(new ListItem(Texts.get(locale, "application.awarded.files", files)));
        }
        return list;
    }

    private static Paragraph told(String text) {
        Paragraph told = new Paragraph(text);
        told.addClassName("told");
        return told;
    }

    private static Anchor link(Evidence.Link link) {
        Anchor anchor = new Anchor(link.url(), link.title().isBlank() ? link.url() : link.title());
        anchor.setTarget(AnchorTarget.BLANK);
        anchor.getElement().setAttribute("rel", "noopener noreferrer nofollow ugc");
        return anchor;
    }
}
