package org.openrec.credential.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.concurrent.CompletableFuture;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification;
import org.openrec.credential.Verification.Pending;
import org.openrec.shared.Problem;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.FileUpload;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** Anybody learns whether a badge holds: a file, its text or its address. */
@Route(value = "verify", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://credential.css")
class VerifyView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Verification verification;
    private final transient PublicUrl publicUrl;
    private final Div result = new Div();
    private transient Pending current = new Pending(new CompletableFuture<>(), () -> {});

    VerifyView(Verification verification, PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
        this.verification = verification;
        Div ways = new Div(file(), text());
        ways.addClassName("verify-ways");
        add(
                new PageHeader(getTranslation("credential.verify.title"), getTranslation("credential.verify.lead")),
                result,
                ways);
    }

    private Component file() {
        FileUpload upload = new FileUpload(Verification.LARGEST, getLocale(), (name, size, content) -> {
            try (Verification.Place place = verification.enter();
                    InputStream in = content.getInputStream()) {
                Pending pending = place.verify(in.readAllBytes());
                return () -> begin(UI.getCurrent(), pending);
            } catch (Problem problem) {
                return () -> ProblemNotice.show(problem);
            }
        });
        upload.setMaxFiles(1);
        upload.addFileRejectedListener(event -> ProblemNotice.show(getTranslation("credential.unreadable.tooLarge")));
        return new Div(new H2(getTranslation("credential.verify.file")), upload);
    }

    private Component text() {
        TextArea area = new TextArea(getTranslation("credential.verify.text.label"));
        area.setMaxLength(Verification.LARGEST_JSON);
        area.setWidthFull();
        area.setMinRows(4);
        area.setMaxRows(10);
        Button check = new Button(getTranslation("credential.verify.action"), click -> {
            try (Verification.Place place = verification.enter()) {
                begin(UI.getCurrent(), place.verify(area.getValue()));
            } catch (Problem problem) {
                ProblemNotice.show(problem);
            }
        });
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.setDisableOnClick(true);
        check.addClickListener(click -> check.setEnabled(true));
        return new Div(new H2(getTranslation("credential.verify.text")), area, check);
    }

    /** The page says that it is looking, and ends the work when it is left. */
    private void begin(UI ui, Pending pending) {
        ui.access(() -> {
            current.cancel().run();
            current = pending;
            Paragraph working = new Paragraph(getTranslation("credential.verify.working"));
            working.getElement().setAttribute("role", "status");
            result.removeAll();
            result.add(working);
        });
        pending.verdict()
                .thenAccept(verdict -> ui.access(() -> {
                    if (current.equals(pending)) {
                        show(verdict);
                    }
                }));
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        current.cancel().run();
    }

    private void show(Verdict verdict) {
        result.removeAll();
        if (verdict.within().isEmpty()) {
            showOne(verdict);
        } else {
            long valid = verdict.within().stream().filter(Verdict::valid).count();
            result.add(new VerdictPane(
                    verdict,
                    getTranslation("credential.verify.several", verdict.within().size(), valid)));
            verdict.within().forEach(this::showOne);
        }
        result.scrollIntoView();
    }

    private void showOne(Verdict verdict) {
        verdict.claim()
                .ifPresentOrElse(
                        claim -> result.add(
                                new VerdictPane(
                                        verdict,
                                        getTranslation(
                                                        "credential.verify."
                                                                + VerdictPane.about(verdict)
                                                                + verdict.outcome()
                                                                        .code(),
                                                        claim.name(),
                                                        claim.issuer().in(getLocale()))
                                                + issuedOn(claim)),
                                new ClaimPane(claim, publicUrl)),
                        () -> result.add(new VerdictPane(verdict, getTranslation("credential.verify.unreadable"))));
    }

    private String issuedOn(Verdict.Claim claim) {
        try {
            String date =
                    Dates.onDocuments(OffsetDateTime.parse(claim.issuedOn()).toInstant(), getLocale());
            return " " + getTranslation("credential.verify.since", date);
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("credential.verify.title"));
    }
}
