package org.openrec.application.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.openrec.application.ApplicationId;
import org.openrec.application.Status;
import org.openrec.application.UnknownApplication;
import org.openrec.application.course.ApplicationView;
import org.openrec.application.course.Applying;
import org.openrec.application.course.FollowUp;
import org.openrec.people.Actors;
import org.openrec.shared.Changes;
import org.openrec.shared.Problem;
import org.openrec.shared.Turn;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.PathFigure;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** One application: where it is, whose turn it is, what the reviewers said, and what was sent. */
@Route(value = "applications/:id", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://applications.css")
class ApplicationPage extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FollowUp followUp;
    private final transient Applying applying;
    private final transient Actors actors;
    private final transient ApplicationStory words;
    private final transient ApplicationTasks tasks;
    private final transient Changes changes;
    private final transient Clock clock;
    private transient @Nullable ApplicationView shown;
    private String name = "";

    ApplicationPage(
            FollowUp followUp,
            Applying applying,
            Actors actors,
            ApplicationStory words,
            ApplicationTasks tasks,
            Changes changes,
            Clock clock) {
        this.followUp = followUp;
        this.applying = applying;
        this.actors = actors;
        this.words = words;
        this.tasks = tasks;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ApplicationId id = event.getRouteParameters()
                .get("id")
                .flatMap(ApplicationId::parse)
                .orElseThrow(UnknownApplication::new);
        show(followUp.find(id).orElseThrow(UnknownApplication::new));
        Live.follow(this, changes, FollowUp.topic(id), () -> followUp.find(id).ifPresent(this::follow));
    }

    /** Leaves the page as it is while nothing of it has changed. */
    private void follow(ApplicationView now) {
        if (!now.equals(shown)) {
            show(now);
            ProblemNotice.done(
                    getTranslation("application.page.moved", now.statusText().in(getLocale())));
        }
    }

    private void show(ApplicationView application) {
        shown = application;
        name = application.achievementName().in(getLocale());
        removeAll();
        Anchor back = new Anchor("applications", getTranslation("application.mine.back"));
        back.addClassName("back");
        add(back, new PageHeader(name, application.statusText().in(getLocale())));
        Div main = new Div(next(application), path(application));
        main.add(words.feedback(application, getLocale()));
        Div aside = new Div(words.sent(application, getLocale()));
        aside.add(withdraw(application));
        Div split = new Div(main, aside);
        split.addClassName("application");
        add(split);
    }

    /** The one thing to do now, or what to expect. */
    private Div next(ApplicationView application) {
        Div next = new Div();
        next.addClassName("next");
        if (application.status() == Status.ISSUED) {
            next.add(new ActionLink(
                    "credentials/" + application.credentialId().orElseThrow(),
                    getTranslation("application.page.badge")));
        } else if (application.turn() == Turn.STUDENT) {
            tasks.ofStudent(application.id(), actors.require())
                    .ifPresent(task -> next.add(new ActionLink(
                            "tasks/" + task,
                            getTranslation(
                                    application.status() == Status.RENEWING
                                            ? "application.page.renew"
                                            : "application.page.complete"))));
        } else if (application.status() == Status.IN_REVIEW) {
            followUp.expected(application)
                    .map(by -> clock.instant().isBefore(by)
                            ? getTranslation("application.page.expected", Dates.date(by, clock.instant(), getLocale()))
                            : getTranslation("application.page.late"))
                    .ifPresent(words -> next.add(new Paragraph(words)));
        }
        return next;
    }

    private Section path(ApplicationView application) {
        return new Section(
                new H2(getTranslation("application.page.path")),
                new PathFigure(
                        getTranslation("application.page.path"), words.path(application, clock.instant(), getLocale())),
                new Paragraph(new Anchor(
                        "applications/" + application.id() + "/diagram", getTranslation("application.diagram.see"))));
    }

    private Div withdraw(ApplicationView application) {
        Div end = new Div();
        end.addClassName("withdraw");
        if (application.withdrawable()) {
            Button button = new Button(getTranslation("application.withdraw"), click -> confirm(application));
            button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            end.add(button);
        }
        return end;
    }

    private void confirm(ApplicationView application) {
        new Confirmation(
                        getTranslation("application.withdraw.title"),
                        getTranslation("application.withdraw.text"),
                        getTranslation("application.withdraw.keep"),
                        getTranslation("application.withdraw"),
                        () -> withdraw(application.id()))
                .destructive()
                .open();
    }

    private void withdraw(ApplicationId id) {
        try {
            applying.withdraw(id);
            ProblemNotice.done(getTranslation("application.withdraw.done"));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
        followUp.find(id).ifPresentOrElse(this::show, () -> UI.getCurrent().navigate("applications"));
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("application.page.title", name));
    }
}
