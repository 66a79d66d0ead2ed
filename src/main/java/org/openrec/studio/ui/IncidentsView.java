package org.openrec.studio.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openrec.cases.hanging.HangingCase;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Subject;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.studio.Intervention;
import org.openrec.studio.MendingCases;

/** The cases that hang: why, and what can be done by hand. */
@Route(value = "studio/incidents", layout = MainLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://studio.css")
class IncidentsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient MendingCases cases;
    private final transient SubjectKinds kinds;
    private final transient Clock clock;
    private final Div hanging = new Div();
    private final Paragraph none = new Paragraph();
    private final Section history = new Section();

    IncidentsView(MendingCases cases, SubjectKinds kinds, Clock clock) {
        this.cases = cases;
        this.kinds = kinds;
        this.clock = clock;
        none.setText(getTranslation("studio.incidents.none"));
        none.addClassName("empty");
        history.addClassName("block");
        add(
                new PageHeader(getTranslation("studio.incidents.title"), getTranslation("studio.incidents.lead")),
                none,
                hanging,
                history);
        show();
    }

    private void show() {
        List<HangingCase> all = cases.hanging();
        hanging.removeAll();
        hanging.setVisible(!all.isEmpty());
        none.setVisible(all.isEmpty());
        all.stream()
                .collect(Collectors.groupingBy(HangingCase::process, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(ofProcess -> hanging.add(section(ofProcess)));
        showHistory(cases.history());
    }

    /** Of one process: those at the same step stand together, the longest waiting first. */
    private Section section(List<HangingCase> ofProcess) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        ofProcess.stream()
                .sorted(Comparator.comparing(HangingCase::step).thenComparing(HangingCase::since))
                .forEach(it -> rows.add(row(it)));
        Section section = new Section(new H2(in(ofProcess.get(0).processName())), rows);
        section.addClassName("block");
        return section;
    }

    private ListItem row(HangingCase one) {
        Span title = new Span(title(one.subject()));
        title.addClassName("row-title");
        Div words = new Div(
                title,
                detail(in(one.stepName())),
                detail(in(one.reason())),
                detail(getTranslation("studio.incidents.since", when(one.since()))));
        words.addClassName("row-words");
        Div buttons = new Div(
                button("retry", one, () -> MendingDialog.retry(one, this::done, cases)),
                button("move", one, () -> MendingDialog.move(one, this::done, cases)),
                button("end", one, () -> MendingDialog.end(one, this::done, cases)));
        buttons.addClassNames("row-end", "mending");
        if (one.places().isEmpty()) {
            buttons.getChildren().skip(1).findFirst().ifPresent(move -> move.setVisible(false));
        }
        ListItem row = new ListItem(words, buttons);
        row.addClassName("row");
        return row;
    }

    private Button button(String what, HangingCase one, Runnable open) {
        Button button = new Button(getTranslation("studio.incidents." + what), click -> open.run());
        button.setAriaLabel(getTranslation("studio.incidents." + what) + " · " + title(one.subject()));
        return button;
    }

    private void done() {
        show();
    }

    private void showHistory(List<Intervention> all) {
        history.removeAll();
        history.setVisible(!all.isEmpty());
        UnorderedList lines = new UnorderedList();
        lines.addClassName("rows");
        all.forEach(it -> lines.add(line(it)));
        history.add(new H2(getTranslation("studio.incidents.history")), lines);
    }

    private ListItem line(Intervention one) {
        Span deed =
                new Span(getTranslation("studio.incidents.deed." + one.deed().name(), in(one.step())));
        deed.addClassName("row-title");
        Div words = new Div(
                deed,
                detail(title(one.subject())),
                detail(getTranslation(
                        "studio.incidents.history.line", one.personName(), when(one.at()), one.reason())));
        words.addClassName("row-words");
        ListItem line = new ListItem(words);
        line.addClassName("row");
        return line;
    }

    private static Span detail(String text) {
        Span detail = new Span(text);
        detail.addClassName("row-detail");
        return detail;
    }

    private String title(Subject subject) {
        return kinds.of(subject)
                .flatMap(it -> Optional.of(it.titles().title(subject)))
                .map(this::in)
                .orElse(subject.id());
    }

    private String in(LocalizedText text) {
        return text.in(getLocale());
    }

    private String when(Instant at) {
        return Dates.dateTime(at, clock.instant(), getLocale());
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("studio.incidents.title"));
    }
}
