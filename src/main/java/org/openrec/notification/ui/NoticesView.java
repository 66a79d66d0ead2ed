package org.openrec.notification.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openrec.notification.NoticeText;
import org.openrec.notification.NoticeTexts;
import org.openrec.shared.Language;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** What Openrec writes to people, in the words of the house. */
@Route(value = "notices", layout = MainLayout.class)
@RolesAllowed({"MANAGER", "ADMIN"})
class NoticesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient NoticeTexts texts;
    private final TextField search = new TextField(getTranslation("notification.words.search"));
    private final Div found = new Div();

    NoticesView(NoticeTexts texts) {
        this.texts = texts;
        search.setClearButtonVisible(true);
        search.setMaxLength(100);
        search.setWidth("min(24rem, 100%)");
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> show());
        add(
                new PageHeader(getTranslation("notification.words.title"), getTranslation("notification.words.lead")),
                new Div(search),
                found);
        show();
    }

    private void show() {
        String part = search.getValue().strip().toLowerCase(Locale.ROOT);
        List<NoticeText> matching = texts.all().stream()
                .filter(it -> Stream.of(
                                it.key(),
                                it.now().subjectFr(),
                                it.now().subjectEn(),
                                it.now().bodyFr(),
                                it.now().bodyEn())
                        .anyMatch(words -> words.toLowerCase(Locale.ROOT).contains(part)))
                .toList();
        found.removeAll();
        if (matching.isEmpty()) {
            found.add(new EmptyState(
                    getTranslation("notification.words.none.title"), getTranslation("notification.words.none")));
            return;
        }
        Paragraph counted = new Paragraph(getTranslation("notification.words.count", matching.size()));
        counted.addClassName("result-count");
        counted.getElement().setAttribute("role", "status");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        matching.forEach(it -> rows.add(row(it)));
        found.add(counted, rows);
    }

    private ListItem row(NoticeText text) {
        Language language = Language.of(getLocale());
        String subject = NoticeSample.filled(text.now().subject(language), language);
        Span title = new Span(subject);
        title.addClassName("row-title");
        Span detail = new Span(text.author()
                .map(it -> getTranslation("notification.words.by", it, text.key()))
                .orElse(text.key()));
        detail.addClassName("row-detail");
        Div words = new Div(title, detail);
        words.addClassName("row-words");
        Button change = new Button(getTranslation("notification.words.change"), click -> change(text));
        change.setAriaLabel(getTranslation("notification.words.change.of", subject));
        Div deeds = new Div(change);
        deeds.addClassName("row-end");
        if (text.author().isPresent()) {
            Button back = new Button(getTranslation("notification.words.back"), click -> takeBack(text));
            back.setAriaLabel(getTranslation("notification.words.back.of", subject));
            deeds.add(back);
        }
        ListItem row = new ListItem(words, deeds);
        row.addClassName("row");
        return row;
    }

    private void change(NoticeText text) {
        new NoticeDialog(text, wording -> {
                    texts.reword(text.key(), wording);
                    show();
                    ProblemNotice.done(getTranslation("notification.words.kept"));
                })
                .open();
    }

    private void takeBack(NoticeText text) {
        texts.takeBack(text.key());
        show();
        ProblemNotice.done(getTranslation("notification.words.backAgain"));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("notification.words.title"));
    }
}
