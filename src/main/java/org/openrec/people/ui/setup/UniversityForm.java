package org.openrec.people.ui.setup;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.openrec.people.university.University;
import org.openrec.people.university.UniversitySettings;
import org.openrec.shared.Language;
import org.openrec.shared.ui.ProblemNotice;

/** Name, first language, clock, and whom people write to. */
class UniversityForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient UniversitySettings settings;
    private final TextField nameFr = new TextField(getTranslation("people.setup.nameFr"));
    private final TextField nameEn = new TextField(getTranslation("people.setup.nameEn"));
    private final Select<Language> first = new Select<>();
    private final ComboBox<String> zone = new ComboBox<>(getTranslation("people.setup.timeZone"));
    private final EmailField contact = new EmailField(getTranslation("people.setup.contact"));

    UniversityForm(UniversitySettings settings, Runnable changed) {
        this.settings = settings;
        addClassName("setup-form");
        University now = settings.current();
        nameFr.setValue(now.nameFr());
        nameEn.setValue(now.nameEn());
        first.setLabel(getTranslation("people.setup.languages"));
        first.setItems(Language.values());
        first.setItemLabelGenerator(it -> getTranslation("people.setup.languages." + it.code()));
        first.setValue(now.firstLanguage());
        first.setHelperText(getTranslation("people.setup.languages.help"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(it -> it.contains("/") && !it.startsWith("Etc/") && !it.startsWith("SystemV/"))
                .sorted()
                .toList());
        zone.setAllowCustomValue(false);
        zone.setValue(now.timeZone());
        contact.setValue(now.contact());
        contact.setHelperText(getTranslation("people.setup.contact.help"));
        Button keep = new Button(getTranslation("people.setup.keep"), click -> keep(changed));
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(nameFr, nameEn, first, zone, contact, keep);
    }

    private void keep(Runnable changed) {
        Map<String, HasValidation> fields =
                Map.of("nameFr", nameFr, "nameEn", nameEn, "timeZone", zone, "contact", contact);
        boolean kept = Fields.tried(
                fields,
                getLocale(),
                () -> settings.say(
                        nameFr.getValue(),
                        nameEn.getValue(),
                        first.getValue(),
                        Optional.ofNullable(zone.getValue()).orElse(""),
                        contact.getValue()));
        if (kept) {
            ProblemNotice.done(getTranslation("people.setup.kept"));
            changed.run();
        }
    }
}
