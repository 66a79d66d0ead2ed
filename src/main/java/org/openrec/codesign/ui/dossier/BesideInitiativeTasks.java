package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.dossier.GateReader;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.session.SessionState;
import org.openrec.codesign.ui.gate.GateSheet;
import org.openrec.form.FormId;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.BesideTask;

/** Beside a task of an initiative: the way to its dossier, the dates or the paper badge that the task is about. */
@org.springframework.stereotype.Component
class BesideInitiativeTasks implements BesideTask {

    private final Dossiers dossiers;
    private final GateReader gates;
    private final Clock clock;

    BesideInitiativeTasks(Dossiers dossiers, GateReader gates, Clock clock) {
        this.dossiers = dossiers;
        this.gates = gates;
        this.clock = clock;
    }

    @Override
    public String subjectType() {
        return "initiative";
    }

    @Override
    public Component open(TaskEntry task, Locale locale) {
        Shown beside = new Shown();
        Anchor dossier = new Anchor("initiatives/" + task.subject().id(), Texts.get(locale, "codesign.beside.dossier"));
        beside.add(new Paragraph(dossier));
        dossiers.find(InitiativeId.of(task.subject().id())).ifPresent(it -> {
            task.part()
                    .about()
                    .flatMap(about -> gates.of(it.id(), Long.parseLong(about)))
                    .ifPresent(gate -> beside.add(new GateSheet(gate, clock.instant(), locale)));
            switch (task.form().map(FormId::value).orElse("")) {
                case "meetingChoice" -> dates(it, locale).forEach(beside::add);
                case "mandate" -> request(it, locale).forEach(beside::add);
                case "framing" -> whatIsLacking(it, locale).ifPresent(beside::add);
                default -> {}
            }
        });
        return beside;
    }

    /** What the accompanist wrote of the service's request. */
    private static List<Component> request(Dossier dossier, Locale locale) {
        List<Component> shown = new ArrayList<>();
        dossier.notes().forEach(note -> {
            Paragraph about = new Paragraph(Texts.get(locale, "codesign.note." + note.about()));
            about.addClassNames("quiet", "small");
            Paragraph words = new Paragraph(note.text());
            words.addClassName("told");
            shown.add(about);
            shown.add(words);
        });
        return shown;
    }

    /** Why the sponsor has not given the mandate yet. */
    private Optional<Component> whatIsLacking(Dossier dossier, Locale locale) {
        return dossiers.journal(dossier.id()).stream()
                .filter(it -> it.what() == Happening.MANDATE_AWAITED)
                .reduce((earlier, later) -> later)
                .map(it -> new Paragraph(it.in(Language.of(locale))));
    }

    private List<Component> dates(Dossier dossier, Locale locale) {
        List<Component> shown = new ArrayList<>();
        dossier.meetings().all().stream()
                .filter(meeting -> meeting.state() == SessionState.PLANNED)
                .forEach(meeting -> {
                    OrderedList dates = new OrderedList();
                    meeting.dates().forEach(at -> dates.add(new ListItem(Dates.dateTime(at, clock.instant(), locale))));
                    shown.add(dates);
                    shown.add(new Paragraph(meeting.agenda()));
                });
        return shown;
    }

    @StyleSheet("context://initiatives.css")
    private static final class Shown extends Div {
        private static final long serialVersionUID = 1L;

        private Shown() {
            addClassName("beside-task");
        }
    }
}
