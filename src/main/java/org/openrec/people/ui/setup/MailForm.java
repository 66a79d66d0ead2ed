package org.openrec.people.ui.setup;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openrec.people.Actor;
import org.openrec.people.PersonDraft;
import org.openrec.people.university.MailRoute;
import org.openrec.people.university.MailTrial;
import org.openrec.people.university.UniversitySettings;
import org.openrec.shared.ui.ProblemNotice;

/** From where mails leave, tried before it counts. */
class MailForm extends Div {

    private static final long serialVersionUID = 1L;

    private final transient UniversitySettings settings;
    private final transient MailTrial trial;
    private final TextField from = new TextField(getTranslation("people.setup.from"));
    private final TextField host = new TextField(getTranslation("people.setup.host"));
    private final IntegerField port = new IntegerField(getTranslation("people.setup.port"));
    private final EmailField recipient = new EmailField(getTranslation("people.setup.recipient"));
    private final Div told = new Div();
    private final Button send = new Button(getTranslation("people.setup.try"), click -> trySending());
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    MailForm(UniversitySettings settings, MailTrial trial, Actor actor, Runnable changed) {
        this.settings = settings;
        this.trial = trial;
        addClassName("setup-form");
        MailRoute now = settings.current().mail();
        from.setValue(now.from());
        host.setValue(now.host());
        port.setValue(now.port());
        port.setMin(1);
        port.setMax(65_535);
        recipient.setHelperText(getTranslation("people.setup.recipient.help"));
        told.getElement().setAttribute("role", "status");
        fields.putAll(Map.of("from", from, "host", host, "port", port));
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button keep = new Button(getTranslation("people.setup.keep"), click -> keep(changed));
        Div server = new Div(host, port);
        server.addClassName("setup-server");
        Div deeds = new Div(send, keep);
        deeds.addClassName("setup-deeds");
        add(from, server, recipient, told, deeds);
    }

    private MailRoute route() {
        return new MailRoute(
                from.getValue(),
                host.getValue(),
                Optional.ofNullable(port.getValue()).orElse(0));
    }

    private void trySending() {
        told.removeAll();
        try {
            if (!PersonDraft.isMail(recipient.getValue().strip())) {
                recipient.setErrorMessage(getTranslation("people.address.wrong"));
                recipient.setInvalid(true);
                return;
            }
            List<MailTrial.Outcome> outcomes = new ArrayList<>();
            if (Fields.tried(fields, getLocale(), () -> {
                settings.requireWell(route());
                outcomes.addAll(trial.send(route(), recipient.getValue()));
            })) {
                told.add(new TrialOutcomes(outcomes, route(), recipient.getValue()));
            }
        } finally {
            send.setEnabled(true);
        }
    }

    private void keep(Runnable changed) {
        if (Fields.tried(fields, getLocale(), () -> settings.sendFrom(route()))) {
            ProblemNotice.done(getTranslation("people.setup.kept"));
            changed.run();
        }
    }
}
