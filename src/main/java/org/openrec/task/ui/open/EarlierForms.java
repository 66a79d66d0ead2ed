package org.openrec.task.ui.open;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.form.FormFiles;
import org.openrec.form.ui.FormFields;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.task.FilledForm;

/** What was filled in so far about the same subject, to be read beside the task. */
class EarlierForms extends Details {

    private static final long serialVersionUID = 1L;

    EarlierForms(List<FilledForm> forms, Instant now, Locale locale, Optional<FormFiles> files) {
        addClassName("earlier-forms");
        setSummaryText(Texts.get(locale, "task.earlier", forms.size()));
        forms.forEach(form -> add(read(form, now, locale, files)));
    }

    private static Div read(FilledForm form, Instant now, Locale locale, Optional<FormFiles> files) {
        Paragraph who = new Paragraph(
                Texts.get(locale, "task.earlier.who", form.person(), Dates.dateTime(form.at(), now, locale)));
        who.addClassName("quiet");
        FormFields fields = new FormFields(form.schema(), form.values(), locale, files);
        fields.setReadOnly(true);
        return new Div(new H2(form.step().in(locale)), who, fields);
    }
}
