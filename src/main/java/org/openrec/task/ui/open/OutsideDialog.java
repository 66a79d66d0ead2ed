package org.openrec.task.ui.open;

import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.openrec.people.guest.GuestDraft;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Here;
import org.openrec.shared.ui.ComponentTexts;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.task.TaskEntry;
import org.openrec.task.Tasks;

/** To whom outside a task is given, until when, and with what word. */
class OutsideDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 14;

    private final TextField name = new TextField(getTranslation("task.outside.name"));
    private final EmailField mail = new EmailField(getTranslation("task.outside.mail"));
    private final Select<Language> language = new Select<>();
    private final DatePicker until = new DatePicker(getTranslation("task.outside.until"));
    private final TextArea note = new TextArea(getTranslation("task.handOver.note"));
    private final Div told = new Div();

    /** @param given says what is wrong by its problems; then the dialog stays */
    OutsideDialog(TaskEntry task, Instant now, BiConsumer<GuestDraft, String> given) {
        setHeaderTitle(getTranslation("task.outside.title"));
        setWidth("min(34rem, 100vw)");
        name.setMaxLength(200);
        mail.setManualValidation(true);
        language.setLabel(getTranslation("people.account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation("people.account.language." + it.code()));
        language.setValue(Here.language());
        until.setI18n(ComponentTexts.datePicker(getLocale()));
        until.setLocale(getLocale());
        until.setValue(lastDay(task, now));
        note.setMaxLength(Tasks.LONGEST_NOTE);
        Stream.of(name, mail, language, until, note).forEach(HasSize::setWidthFull);
        mail.addValueChangeListener(typed -> mail.setInvalid(false));
        Div fields =
                new Div(new Paragraph(getTranslation("task.outside.help")), name, mail, language, until, note, told);
        fields.addClassName("dialog-fields");
        add(fields);
        Button give = new Button(getTranslation("task.outside.send"), click -> give(given));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("task.cancel"), click -> close()), give);
        addOpenedChangeListener(opened -> {
            if (opened.isOpened()) {
                name.focus();
            }
        });
    }

    private static LocalDate lastDay(TaskEntry task, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Here.zone());
        return task.dueAt()
                .map(due -> LocalDate.ofInstant(due, Here.zone()))
                .filter(today::isBefore)
                .orElse(today.plusDays(DAYS));
    }

    private void give(BiConsumer<GuestDraft, String> given) {
        told.removeAll();
        Map<String, HasValidation> fields = Map.of("/name", name, "/mail", mail, "/until", until);
        fields.values().forEach(it -> it.setInvalid(false));
        Instant end = until.getOptionalValue()
                .map(it -> it.plusDays(1).atStartOfDay(Here.zone()).toInstant())
                .orElse(Instant.EPOCH);
        try {
            given.accept(new GuestDraft(name.getValue(), mail.getValue(), language.getValue(), end), note.getValue());
            close();
        } catch (Problem.Invalid invalid) {
            told.add(NoticeBox.problem("", invalid.detail(Language.of(getLocale()))));
            invalid.fields().forEach(problem -> Optional.ofNullable(fields.get(problem.pointer()))
                    .ifPresent(field -> {
                        field.setErrorMessage(problem.text().in(getLocale()));
                        field.setInvalid(true);
                    }));
        } catch (Problem problem) {
            told.add(NoticeBox.problem("", problem.text(Language.of(getLocale()))));
        }
    }
}
