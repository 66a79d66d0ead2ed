package org.openrec.people.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openrec.people.Actor;
import org.openrec.people.Group;
import org.openrec.people.Organisations;
import org.openrec.people.Person;
import org.openrec.people.absence.Absence;
import org.openrec.people.absence.Absences;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.setting.Here;
import org.openrec.shared.ui.ComponentTexts;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.annotation.Order;

/** For whoever does tasks of a service: who stands in while they are away. */
@org.springframework.stereotype.Component
@Order(27)
class AbsencePart implements AccountPart {

    private final Absences absences;
    private final Organisations organisations;

    AbsencePart(Absences absences, Organisations organisations) {
        this.absences = absences;
        this.organisations = organisations;
    }

    @Override
    public Component open(Actor actor) {
        List<Group> own = actor.groups().stream()
                .filter(it -> Absences.ROLES.contains(it.role()))
                .sorted(Comparator.comparing(Group::code))
                .toList();
        return own.isEmpty() ? new Div() : new Shown(actor, own);
    }

    private String named(Group group) {
        UI page = UI.getCurrent();
        String role = page.getTranslation("people.role." + group.role().code());
        return group.organisation()
                .flatMap(organisations::find)
                .map(it -> role + " (" + it.name().in(page.getLocale()) + ")")
                .orElse(role);
    }

    private final class Shown extends Block {

        private static final long serialVersionUID = 1L;

        private final transient Actor actor;
        private final Div lines = new Div();
        private final Select<Group> group = new Select<>();
        private final ComboBox<Person> standIn = new ComboBox<>(getTranslation("people.absence.standIn"));
        private final DatePicker from = day("people.roles.from");
        private final DatePicker until = day("people.roles.until");
        private final Div told = new Div();

        private Shown(Actor actor, List<Group> own) {
            super(UI.getCurrent().getTranslation("people.absence.title"));
            this.actor = actor;
            group.setLabel(getTranslation("people.absence.group"));
            group.setItems(own);
            group.setItemLabelGenerator(it -> it == null ? "" : named(it));
            group.setValue(own.get(0));
            group.setVisible(own.size() > 1);
            standIn.setItems(query ->
                    absences
                            .possible(actor.id(), query.getFilter().orElse(""), query.getOffset() + query.getLimit())
                            .stream()
                            .skip(query.getOffset()));
            standIn.setItemLabelGenerator(Person::displayName);
            Div fields = new Div(
                    from,
                    until,
                    group,
                    standIn,
                    new Button(getTranslation("people.absence.declare"), click -> declare()));
            fields.addClassNames("account-line", "absence-fields");
            add(new Paragraph(getTranslation("people.absence.help")), lines, fields, told);
            draw();
        }

        private DatePicker day(String label) {
            DatePicker day = new DatePicker(getTranslation(label));
            day.setI18n(ComponentTexts.datePicker(getLocale()));
            day.setLocale(getLocale());
            day.setWidth("10rem");
            return day;
        }

        private void draw() {
            List<Line> all = new ArrayList<>();
            absences.of(actor.id()).forEach(it -> all.add(own(it)));
            absences.standingIn(actor.id())
                    .forEach(it -> all.add(new Line(
                            getTranslation("people.absence.for", it.person().displayName()),
                            days(it) + " · " + named(it.group()))));
            lines.removeAll();
            lines.add(Line.list(all));
        }

        private Line own(Absence absence) {
            Button end = new Button(getTranslation("people.absence.end"), click -> {
                absences.end(actor, absence.id());
                draw();
                ProblemNotice.done(getTranslation("people.absence.ended"));
            });
            end.setAriaLabel(getTranslation("people.absence.end.of", days(absence)));
            return new Line(
                    getTranslation("people.absence.by", absence.standIn().displayName()),
                    days(absence) + " · " + named(absence.group()),
                    end);
        }

        private String days(Absence absence) {
            return getTranslation("people.members.fromUntil", said(absence.from()), said(absence.until()));
        }

        private String said(LocalDate day) {
            return Dates.onDocuments(day.atStartOfDay(Here.zone()).toInstant(), getLocale());
        }

        private void declare() {
            told.removeAll();
            if (standIn.isEmpty() || from.isEmpty() || until.isEmpty()) {
                told.add(NoticeBox.problem("", getTranslation("people.absence.missing")));
                return;
            }
            try {
                absences.declare(
                        actor,
                        actor.id(),
                        group.getValue(),
                        standIn.getValue().id(),
                        from.getValue(),
                        until.getValue());
                ProblemNotice.done(getTranslation(
                        "people.absence.declared", standIn.getValue().displayName()));
                standIn.clear();
                from.clear();
                until.clear();
                draw();
            } catch (Problem.Invalid problem) {
                told.add(NoticeBox.problem("", problem.detail(Language.of(getLocale()))));
            } catch (Problem problem) {
                ProblemNotice.show(problem);
            }
        }
    }
}
