package org.openrec.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.answer.Draft;
import org.openrec.application.course.ApplicationView;
import org.openrec.application.course.BegunRequests;
import org.openrec.application.course.FollowUp;
import org.openrec.shared.Changes;
import org.openrec.shared.Turn;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** "Mes demandes": what the student has begun, sent and received. */
@Route(value = "applications", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://applications.css")
class ApplicationsView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient FollowUp followUp;
    private final transient BegunRequests begun;
    private final transient Catalogue catalogue;
    private final transient Clock clock;

    ApplicationsView(FollowUp followUp, BegunRequests begun, Catalogue catalogue, Changes changes, Clock clock) {
        this.followUp = followUp;
        this.begun = begun;
        this.catalogue = catalogue;
        this.clock = clock;
        List<ApplicationView> sent = followUp.mine();
        show(sent);
        Set<String> topics = sent.stream().map(it -> FollowUp.topic(it.id())).collect(Collectors.toSet());
        Live.follow(this, changes, topics, () -> show(followUp.mine()));
    }

    private void show(List<ApplicationView> sent) {
        removeAll();
        Set<AchievementId> open = sent.stream()
                .filter(it -> it.status().open())
                .map(ApplicationView::achievement)
                .collect(Collectors.toSet());
        List<Draft> drafts = begun.all().stream()
                .filter(draft -> !open.contains(draft.achievement()))
                .toList();
        if (sent.isEmpty() && drafts.isEmpty()) {
            add(
                    new PageHeader(getTranslation("application.mine.title"), ""),
                    new EmptyState(
                            getTranslation("application.mine.empty.title"), getTranslation("application.mine.empty")),
                    new ActionLink(".", getTranslation("application.mine.catalogue")));
            return;
        }
        add(new PageHeader(getTranslation("application.mine.title"), getTranslation("application.mine.lead")));
        section("waiting", sent.stream().filter(ApplicationsView::waits).map(this::card));
        Map<AchievementId, PublishedAchievement> asked =
                catalogue.find(drafts.stream().map(Draft::achievement).toList());
        section("begun", drafts.stream().flatMap(draft -> Optional.ofNullable(asked.get(draft.achievement())).stream()
                .map(achievement -> card(draft, achievement))));
        section(
                "sent",
                sent.stream().filter(it -> it.status().open() && !waits(it)).map(this::card));
        section("ended", sent.stream().filter(it -> !it.status().open()).map(this::card));
    }

    /** For the student, who comes first. */
    private static boolean waits(ApplicationView application) {
        return application.turn() == Turn.STUDENT && application.status().open();
    }

    private void section(String name, Stream<ListItem> cards) {
        UnorderedList list = new UnorderedList();
        list.addClassName("application-cards");
        cards.forEach(list::add);
        if (list.getChildren().findAny().isPresent()) {
            Section section = new Section(new H2(getTranslation("application.mine." + name)), list);
            section.addClassName("block");
            add(section);
        }
    }

    private ListItem card(Draft draft, PublishedAchievement achievement) {
        Paragraph state = new Paragraph(getTranslation(
                "application.mine.draft", Dates.dateTime(draft.savedAt(), clock.instant(), getLocale())));
        String name = achievement.name().in(getLocale());
        Button delete = new Button(getTranslation("application.draft.delete"), click -> {
            DeletedDraft.delete(begun, draft, name, () -> show(followUp.mine()));
            show(followUp.mine());
        });
        delete.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        delete.setAriaLabel(getTranslation("application.draft.delete.of", name));
        return card(
                "apply/" + achievement.id(),
                name,
                picture(achievement.id(), achievement.version()),
                state,
                quiet(getTranslation("application.mine.goOn")),
                delete);
    }

    private ListItem card(ApplicationView application) {
        String since = application.timeline().isEmpty()
                ? Dates.date(application.submittedAt(), clock.instant(), getLocale())
                : Dates.date(
                        application
                                .timeline()
                                .get(application.timeline().size() - 1)
                                .enteredAt(),
                        clock.instant(),
                        getLocale());
        ListItem card = card(
                "applications/" + application.id(),
                application.achievementName().in(getLocale()),
                picture(application.achievement(), application.achievementVersion()),
                new Paragraph(application.statusText().in(getLocale())),
                quiet(getTranslation("application.turn." + application.turn().code()) + " · "
                        + getTranslation("application.since", since)));
        card.addClassName(application.status().code());
        return card;
    }

    private static Image picture(AchievementId achievement, int version) {
        return new Image("achievements/" + achievement + "/versions/" + version + "/image.svg", "");
    }

    private static ListItem card(String address, String name, Image picture, Component... words) {
        Div told = new Div(new H3(new Anchor(address, name)));
        told.add(words);
        ListItem card = new ListItem(picture, told);
        card.addClassNames("card", "application-card");
        return card;
    }

    private static Paragraph quiet(String text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassNames("quiet", "small");
        return paragraph;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("application.mine.title"));
    }
}
