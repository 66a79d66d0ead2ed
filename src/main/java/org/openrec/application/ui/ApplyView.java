package org.openrec.application.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementNotFound;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.Answer;
import org.openrec.application.ApplicationId;
import org.openrec.application.Applying;
import org.openrec.application.Draft;
import org.openrec.application.EvidenceFiles;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.MainLayout;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.Problems;
import org.openrec.shared.ui.Titles;
import org.openrec.shared.ui.Words;

/** A student asks for a badge: criterion by criterion, saved while it is written. */
@Route(value = "apply", layout = MainLayout.class)
@RolesAllowed("STUDENT")
@StyleSheet("context://applications.css")
class ApplyView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient Applying applying;
    private final transient EvidenceFiles files;
    private final transient Clock clock;
    private final Paragraph saved = new Paragraph();
    private final Div problems = new Div();
    private transient Optional<PublishedAchievement> achievement = Optional.empty();
    private transient Optional<Answers> answers = Optional.empty();
    private transient Optional<Progress> progress = Optional.empty();

    ApplyView(Catalogue catalogue, Applying applying, EvidenceFiles files, Clock clock) {
        this.catalogue = catalogue;
        this.applying = applying;
        this.files = files;
        this.clock = clock;
        saved.addClassNames("saved", "quiet");
        saved.getElement().setAttribute("aria-live", "polite");
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        PublishedAchievement found =
                AchievementId.parse(id).flatMap(catalogue::find).orElseThrow(() -> new AchievementNotFound(id));
        achievement = Optional.of(found);
        removeAll();
        Optional<ApplicationId> open = applying.open(found.id());
        if (found.retired() || open.isPresent()) {
            add(new PageHeader(heading(), ""));
            add(NoticeBox.information(
                    "",
                    getTranslation(
                            open.isPresent() ? "application.problem.already-open" : "application.apply.retired")));
            add(new ActionLink(
                    open.map(it -> "applications/" + it).orElse("."), getTranslation("application.apply.follow")));
            return;
        }
        write(found, applying.draft(found.id()));
    }

    private void write(PublishedAchievement found, Optional<Draft> draft) {
        add(new PageHeader(heading(), getTranslation("application.apply.lead")));
        draft.ifPresent(it -> saved(it.savedAt()));
        Answers form = new Answers(
                found.criteria(),
                criterion -> draft.map(it -> it.answer(criterion)).orElseGet(() -> Answer.empty(criterion)),
                files,
                getLocale(),
                this::keep);
        answers = Optional.of(form);
        Progress path = new Progress(found.criteria(), form, getLocale());
        progress = Optional.of(path);
        Button send = new Button(getTranslation("application.apply.send"), click -> askIfHeldThenSend(found));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        Paragraph after = new Paragraph(getTranslation("application.apply.after"));
        after.addClassName("quiet");
        Div end = new Div(problems, after, send, saved);
        end.addClassName("apply-end");
        Div work = new Div(form, end);
        Div split = new Div(work, path);
        split.addClassName("apply");
        add(split);
    }

    private void keep() {
        try {
            saved(applying.saveDraft(
                    achievement.orElseThrow().id(), answers.orElseThrow().value()));
            progress.ifPresent(Progress::refresh);
        } catch (Problem problem) {
            Problems.show(problem);
        }
    }

    private void saved(Instant at) {
        saved.setText(getTranslation("application.apply.saved", Words.dateTime(at, clock.instant(), getLocale())));
    }

    private void askIfHeldThenSend(PublishedAchievement found) {
        applying.heldSince(found.id())
                .ifPresentOrElse(
                        since -> {
                            ConfirmDialog dialog = new ConfirmDialog();
                            dialog.setHeader(getTranslation("application.apply.again"));
                            dialog.setText(getTranslation(
                                    "application.apply.again.text", Words.date(since, clock.instant(), getLocale())));
                            dialog.setCancelable(true);
                            dialog.setCancelText(getTranslation("shared.cancel"));
                            dialog.setConfirmText(getTranslation("application.apply.again.send"));
                            dialog.addConfirmListener(confirmed -> send());
                            dialog.open();
                        },
                        this::send);
    }

    private void send() {
        problems.removeAll();
        try {
            ApplicationId id = applying.submit(
                    achievement.orElseThrow().id(), answers.orElseThrow().value());
            UI.getCurrent().navigate("applications/" + id);
            Problems.done(getTranslation("application.apply.sent"));
        } catch (Problem.Invalid invalid) {
            keep();
            problems.add(NoticeBox.problem(
                    getTranslation("application.apply.incomplete"),
                    getTranslation(
                            "application.apply.incomplete.text",
                            invalid.fields().size())));
            answers.orElseThrow().show(invalid.fields()).forEach(text -> problems.add(NoticeBox.problem("", text)));
        } catch (Problem problem) {
            Problems.show(problem);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(heading());
    }

    private String heading() {
        return getTranslation(
                "application.apply.title",
                achievement.map(it -> it.name().in(getLocale())).orElse(""));
    }
}
