package org.openrec.codesign.ui.party;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.party.PartyKind;
import org.openrec.people.guest.GuestDraft;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Here;
import org.openrec.shared.ui.ComponentTexts;
import org.openrec.shared.ui.NoticeBox;

/** Invites people without an account: begins with the actors of phase 1 who are not in yet. */
class GuestsDialog extends Dialog {

    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 6;

    private final Div all = new Div();
    private final Select<PartyKind> kind = new Select<>();
    private final Select<Language> language = new Select<>();
    private final DatePicker until = new DatePicker(getTranslation("codesign.guests.untilDay"));
    private final Div told = new Div();

    GuestsDialog(Dossier dossier, Instant now, BiConsumer<List<GuestDraft>, PartyKind> invited) {
        setHeaderTitle(getTranslation("codesign.guests.invite.title"));
        setWidth("min(46rem, 100vw)");
        List<String> actors = actors(dossier);
        (actors.isEmpty() ? List.of("") : actors).forEach(it -> all.add(new GuestFields(it)));
        Button another = new Button(getTranslation("codesign.guests.another"), click -> all.add(new GuestFields("")));
        another.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        kind.setLabel(getTranslation("codesign.guests.kind"));
        kind.setItems(PartyKind.values());
        kind.setItemLabelGenerator(it -> getTranslation("codesign.party." + it.code()));
        kind.setValue(PartyKind.PARTNER);
        language.setLabel(getTranslation("people.account.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(it -> getTranslation("people.account.language." + it.code()));
        language.setValue(Here.language());
        until.setI18n(ComponentTexts.datePicker(getLocale()));
        until.setLocale(getLocale());
        until.setValue(LocalDate.ofInstant(now, Here.zone()).plusMonths(MONTHS));
        Div settings = new Div(kind, language, until);
        settings.addClassName("guest-fields");
        Div fields = new Div(
                new Paragraph(getTranslation(
                        actors.isEmpty() ? "codesign.guests.invite.help" : "codesign.guests.invite.actors")),
                all,
                another,
                settings,
                told);
        fields.addClassName("dialog-fields");
        add(fields);
        Button send = new Button(getTranslation("codesign.guests.send"), click -> send(invited));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("codesign.cancel"), click -> close()), send);
    }

    private static List<String> actors(Dossier dossier) {
        List<String> here =
                dossier.parties().stream().flatMap(it -> it.name().stream()).toList();
        return dossier.notes().stream()
                .filter(it -> it.about().equals("actor"))
                .map(it -> it.text().replaceFirst("(?s) : .*", ""))
                .filter(it -> here.stream().noneMatch(name -> name.startsWith(it)))
                .distinct()
                .toList();
    }

    private Stream<GuestFields> wanted() {
        return all.getChildren().map(GuestFields.class::cast).filter(it -> !it.isLeftOut());
    }

    private void send(BiConsumer<List<GuestDraft>, PartyKind> invited) {
        told.removeAll();
        all.getChildren().map(GuestFields.class::cast).forEach(GuestFields::well);
        List<GuestFields> rows = wanted().toList();
        Instant end = until.getOptionalValue()
                .map(it -> it.plusDays(1).atStartOfDay(Here.zone()).toInstant())
                .orElse(Instant.EPOCH);
        try {
            invited.accept(
                    rows.stream().map(it -> it.draft(language.getValue(), end)).toList(), kind.getValue());
            close();
        } catch (Problem.Invalid invalid) {
            told.add(NoticeBox.problem("", invalid.detail(Language.of(getLocale()))));
            invalid.fields().forEach(it -> mark(it, rows));
        } catch (Problem problem) {
            told.add(NoticeBox.problem("", problem.text(Language.of(getLocale()))));
        }
    }

    private void mark(FieldProblem problem, List<GuestFields> rows) {
        String[] way = problem.pointer().split("/");
        if (way.length == 4) {
            rows.get(Integer.parseInt(way[2])).wrong(way[3], problem.text().in(getLocale()));
        }
    }
}
