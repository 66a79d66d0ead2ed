package org.openrec.application.ui.apply;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementNotFound;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.ApplicationId;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.application.course.Applying;
import org.openrec.application.course.BegunRequests;
import org.openrec.shared.Changes;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** A student asks for a badge: criterion by criterion, saved while it is written. */
@Route(value = "apply", layout = MainLayout.class)
@RolesAllowed("STUDENT")
@StyleSheet("context://applications.css")
class ApplyView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient Applying applying;
    private final transient BegunRequests begun;
    private final transient Changes changes;
    private final transient EvidenceFiles files;
    private final transient Clock clock;
    private transient Optional<PublishedAchievement> achievement = Optional.empty();
    private transient Optional<ApplyPane> pane = Optional.empty();

    ApplyView(
            Catalogue catalogue,
            Applying applying,
            BegunRequests begun,
            EvidenceFiles files,
            Changes changes,
            Clock clock) {
        this.begun = begun;
        this.changes = changes;
        this.catalogue = catalogue;
        this.applying = applying;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public void setParameter(BeforeEvent event, String id) {
        PublishedAchievement found =
                AchievementId.parse(id).flatMap(catalogue::find).orElseThrow(() -> new AchievementNotFound(id));
        boolean here = achievement.filter(it -> it.id().equals(found.id())).isPresent() && pane.isPresent();
        if (here) {
            pane.orElseThrow().goTo(event.getLocation());
            return;
        }
        achievement = Optional.of(found);
        removeAll();
        Optional<ApplicationId> open = applying.open(found.id());
        if (found.retired() || open.isPresent()) {
            add(new PageHeader(name(), getTranslation("application.apply.what")));
            add(NoticeBox.information(
                    "",
                    getTranslation(
                            open.isPresent() ? "application.problem.already-open" : "application.apply.retired")));
            add(new ActionLink(
                    open.map(it -> "applications/" + it).orElse("."), getTranslation("application.apply.follow")));
            return;
        }
        ApplyPane writing =
                new ApplyPane(found, begun.find(found.id()), begun, files, clock, () -> askIfHeldThenSend(found));
        pane = Optional.of(writing);
        add(new PageHeader(name(), getTranslation("application.apply.what")), writing);
        writing.open(event.getLocation());
        Live.follow(writing, changes, begun.topic(found.id()), writing::look);
    }

    private void askIfHeldThenSend(PublishedAchievement found) {
        applying.held(found.id())
                .ifPresentOrElse(
                        held -> new Confirmation(
                                        getTranslation("application.apply.again"),
                                        getTranslation(
                                                "application.apply.again.text",
                                                Dates.date(held.since(), clock.instant(), getLocale())),
                                        getTranslation("shared.cancel"),
                                        getTranslation("application.apply.again.send"),
                                        this::send)
                                .open(),
                        this::send);
    }

    private void send() {
        ApplyPane written = pane.orElseThrow();
        try {
            ApplicationId id = applying.submit(achievement.orElseThrow().id(), written.value());
            written.sent();
            UI.getCurrent().navigate("applications/" + id);
            ProblemNotice.done(getTranslation("application.apply.sent"));
        } catch (Problem.Invalid invalid) {
            written.incomplete(invalid);
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("application.apply.title", name()));
    }

    private String name() {
        return achievement.map(it -> it.name().in(getLocale())).orElse("");
    }
}
