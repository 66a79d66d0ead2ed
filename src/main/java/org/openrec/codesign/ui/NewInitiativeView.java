package org.openrec.codesign.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.Phase;
import org.openrec.codesign.course.Beginning;
import org.openrec.codesign.course.Earlier;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.Role;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** Opens an initiative. */
@Route(value = "initiatives/new", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://initiatives.css")
class NewInitiativeView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Beginning beginning;
    private final Div notice = new Div();
    private final TextField title = new TextField();
    private final ComboBox<Organisation> service = new ComboBox<>();
    private final Select<Phase> phase = new Select<>();
    private final TextArea reason = new TextArea();
    private final EarlierFields earlier;
    private final KeptTexts fields = KeptTexts.untilSent("initiatives/new");

    NewInitiativeView(Beginning beginning, Organisations organisations, Actors actors) {
        this.beginning = beginning;
        this.earlier = new EarlierFields(organisations.all());
        Actor actor = actors.require();
        Locale locale = getLocale();
        Anchor back = new Anchor("initiatives", getTranslation("codesign.back"));
        back.addClassName("back");
        title.setLabel(getTranslation("codesign.new.name"));
        title.setHelperText(getTranslation("codesign.new.name.help"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(160);
        List<Organisation> services = organisations.all().stream()
                .filter(it -> it.kind() == OrganisationKind.SERVICE)
                .filter(it -> actor.has(Role.ACCOMPANIST) || actor.isStaffOf(it.id()))
                .toList();
        service.setLabel(getTranslation("codesign.new.service"));
        service.setItems(services);
        service.setItemLabelGenerator(it -> it.name().in(locale));
        if (services.size() == 1) {
            service.setValue(services.get(0));
        }
        phase.setLabel(getTranslation("codesign.new.phase"));
        phase.setHelperText(getTranslation("codesign.new.phase.help"));
        phase.setItems(Phase.values());
        phase.setItemLabelGenerator(
                it -> it == null ? "" : it.number() + ". " + it.title().in(locale));
        phase.setValue(Phase.ECOSYSTEM);
        reason.setLabel(getTranslation("codesign.new.reason"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(2000);
        reason.setVisible(false);
        earlier.setVisible(false);
        phase.addValueChangeListener(change -> {
            boolean later = change.getValue() != Phase.ECOSYSTEM;
            reason.setVisible(later);
            earlier.setVisible(later);
        });
        Button open = new Button(getTranslation("codesign.new.open"), click -> open());
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        KeptTexts.keep(title, "title");
        KeptTexts.keep(reason, "reason");
        fields.add(title, service, phase, reason, earlier, open, fields.mark());
        fields.addClassName("initiative-form");
        add(
                back,
                new PageHeader(getTranslation("codesign.new.title"), getTranslation("codesign.new.lead")),
                notice,
                fields);
    }

    private void open() {
        notice.removeAll();
        Stream.<HasValidation>of(title, service, phase, reason).forEach(field -> field.setInvalid(false));
        if (earlier.isVisible() && !earlier.holds()) {
            return;
        }
        try {
            InitiativeId id = beginning.open(
                    title.getValue(),
                    service.getOptionalValue().map(it -> it.id().value()).orElse(""),
                    phase.getOptionalValue().map(Phase::number).orElse(0),
                    reason.isVisible() ? reason.getValue() : "",
                    earlier.isVisible() ? earlier.value() : Earlier.NOTHING);
            fields.forget();
            UI.getCurrent().navigate("initiatives/" + id);
        } catch (Problem.Invalid invalid) {
            List<Focusable<?>> wrong =
                    invalid.fields().stream().<Focusable<?>>map(this::marked).toList();
            wrong.stream().findFirst().ifPresent(Focusable::focus);
        } catch (Problem problem) {
            notice.add(NoticeBox.problem("", problem.text(Language.of(getLocale()))));
        }
    }

    private Focusable<?> marked(FieldProblem problem) {
        String text = problem.text().in(getLocale());
        return switch (problem.pointer()) {
            case "/title" -> marked(title, text);
            case "/organisation" -> marked(service, text);
            case "/reason" -> marked(reason, text);
            case "/startPhase" -> marked(phase, text);
            default -> earlier.marked(problem.pointer(), text);
        };
    }

    private static <F extends HasValidation & Focusable<?>> F marked(F field, String text) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        return field;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("codesign.new.title"));
    }
}
