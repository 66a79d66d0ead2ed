package org.openrec.codesign.ui.framework;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.codesign.framework.FrameworkPreview;
import org.openrec.codesign.framework.Frameworks;
import org.openrec.codesign.framework.UnknownColumns;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.FileUpload;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.springframework.core.io.InputStreamSource;

/** Imports lists of competences; what is wrong with a file is named line by line before anything is kept. */
@Route(value = "initiatives/frameworks", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://initiatives.css")
class FrameworksView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final int MOST_BYTES = 10 * 1024 * 1024;

    private final transient Frameworks frameworks;
    private final ComboBox<Organisation> service = new ComboBox<>();
    private final TextField name = new TextField();
    private final UnorderedList there = new UnorderedList();
    private final ColumnsChoice columns = new ColumnsChoice(this::preview);
    private final Div result = new Div();
    private transient Optional<byte[]> waiting = Optional.empty();

    FrameworksView(Frameworks frameworks, Organisations organisations, Actors actors) {
        this.frameworks = frameworks;
        Actor actor = actors.require();
        Locale locale = getLocale();
        List<Organisation> services = organisations.all().stream()
                .filter(it -> it.kind() == OrganisationKind.SERVICE)
                .filter(it -> actor.has(Role.ACCOMPANIST) || actor.isStaffOf(it.id()))
                .toList();
        Anchor back = new Anchor("initiatives", getTranslation("codesign.back"));
        back.addClassName("back");
        add(
                back,
                new PageHeader(getTranslation("codesign.framework.title"), getTranslation("codesign.framework.lead")));
        if (services.isEmpty()) {
            add(NoticeBox.information("", getTranslation("codesign.problem.notYours")));
            return;
        }
        service.setLabel(getTranslation("codesign.new.service"));
        service.setItemLabelGenerator(it -> it.name().in(locale));
        service.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .ifPresentOrElse(chosen -> showThere(), () -> service.setValue(change.getOldValue())));
        service.setItems(services);
        service.setValue(services.get(0));
        name.setLabel(getTranslation("codesign.framework.name.label"));
        name.setHelperText(getTranslation("codesign.framework.name.help"));
        name.setMaxLength(100);
        name.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                preview();
            }
        });
        FileUpload upload = new FileUpload(MOST_BYTES, locale, (file, size, content) -> taken(size, content));
        upload.setAcceptedFileTypes(".csv", ".txt", "text/csv");
        Div fields = new Div(service, name, upload, columns, result);
        fields.addClassName("initiative-form");
        there.addClassName("dossier-list");
        add(there, fields);
    }

    private void showThere() {
        there.removeAll();
        frameworks
                .of(service.getValue().id())
                .forEach((framework, count) ->
                        there.add(new ListItem(getTranslation("codesign.framework.there", framework, count))));
    }

    private Command taken(long size, InputStreamSource content) throws IOException {
        if (size > MOST_BYTES) {
            return () -> result.add(NoticeBox.problem("", getTranslation("shared.upload.tooBig")));
        }
        byte[] csv;
        try (InputStream in = content.getInputStream()) {
            csv = in.readAllBytes();
        }
        return () -> {
            waiting = Optional.of(csv);
            columns.clear();
            preview();
        };
    }

    /** A file that came before the name waits for it: nobody has to choose it twice. */
    private void preview() {
        result.removeAll();
        name.setInvalid(false);
        waiting.ifPresent(csv -> {
            try {
                show(frameworks.preview(service.getValue().id(), name.getValue(), csv, columns.value()));
            } catch (UnknownColumns unknown) {
                columns.offer(unknown.columns());
                result.add(NoticeBox.problem(
                        "",
                        getTranslation(
                                unknown.columns().isEmpty()
                                        ? "codesign.framework.columns"
                                        : "codesign.framework.columns.choose")));
            } catch (Problem.Invalid invalid) {
                String text = invalid.detail(Language.of(getLocale()));
                if (invalid.fields().stream().anyMatch(field -> field.pointer().equals("/framework"))) {
                    name.setErrorMessage(text);
                    name.setInvalid(true);
                    name.focus();
                } else {
                    result.add(NoticeBox.problem("", text));
                }
            } catch (Problem problem) {
                result.add(NoticeBox.problem("", problem.text(Language.of(getLocale()))));
            }
        });
    }

    private void show(FrameworkPreview preview) {
        columns.offer(preview.columns().stream()
                .filter(it -> !it.isBlank())
                .distinct()
                .toList());
        columns.show(preview.code(), preview.label());
        result.add(new PreviewedList(preview, () -> keep(preview)));
    }

    private void keep(FrameworkPreview preview) {
        frameworks.keep(service.getValue().id(), preview);
        waiting = Optional.empty();
        columns.clear();
        result.removeAll();
        name.clear();
        showThere();
        ProblemNotice.done(getTranslation("codesign.framework.kept"));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("codesign.framework.title"));
    }
}
