package org.openrec.codesign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.Phase;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.dossier.InitiativeLine;
import org.openrec.codesign.dossier.InitiativePage;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.Changes;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** The initiatives that somebody has to do with: where each stands, whose turn it is, what comes next. */
@Route(value = "initiatives", layout = MainLayout.class)
@PermitAll
@StyleSheet("context://initiatives.css")
class InitiativesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Dossiers dossiers;
    private final transient WaitingInInitiatives waiting;
    private final transient Changes changes;
    private final transient Clock clock;
    private final Div list = new Div();
    private boolean endedShown;

    InitiativesView(Dossiers dossiers, WaitingInInitiatives waiting, Actors actors, Changes changes, Clock clock) {
        this.waiting = waiting;
        this.dossiers = dossiers;
        this.changes = changes;
        this.clock = clock;
        Actor actor = actors.require();
        String title = getTranslation("codesign.list.title");
        String lead = getTranslation("codesign.list.lead");
        boolean opens = actor.has(Role.ACCOMPANIST) || actor.has(Role.STAFF);
        add(
                opens
                        ? new PageHeader(
                                title, lead, new ActionLink("initiatives/new", getTranslation("codesign.list.open")))
                        : new PageHeader(title, lead),
                list);
        if (opens) {
            add(new Paragraph(
                    new Anchor("initiatives/frameworks", getTranslation("codesign.list.frameworks")),
                    new Anchor("initiatives/bring", getTranslation("codesign.brought.link"))));
        }
        show();
        Live.follow(this, changes, InitiativeId.TOPIC, this::show);
    }

    private void show() {
        list.removeAll();
        int tasks = waiting.count();
        if (tasks > 0) {
            list.add(new Paragraph(new ActionLink("tasks", getTranslation("codesign.list.waiting", tasks))));
        }
        InitiativesSection mine = section("codesign.list.mine", InitiativePage.Part.MINE);
        InitiativesSection others =
                section(mine.isEmpty() ? "codesign.list.open.all" : "codesign.list.others", InitiativePage.Part.OTHERS);
        Button ended = new Button(getTranslation("codesign.list.showEnded"));
        ended.addClassName("more");
        ended.addClickListener(click -> showEnded(ended, true));
        boolean underWay = !mine.isEmpty() || !others.isEmpty();
        list.add(mine, others, ended);
        if (endedShown || !underWay) {
            showEnded(ended, underWay);
        }
    }

    /** @param underWay whether there are others, so that an empty list has not to be explained */
    private void showEnded(Button button, boolean underWay) {
        endedShown = true;
        InitiativesSection ended = section("codesign.list.ended", InitiativePage.Part.ENDED);
        Component none = underWay
                ? new Paragraph(getTranslation("codesign.list.noneEnded"))
                : new EmptyState(getTranslation("codesign.list.empty.title"), getTranslation("codesign.list.empty"));
        list.replace(button, ended.isEmpty() ? none : ended);
    }

    private InitiativesSection section(String title, InitiativePage.Part part) {
        return new InitiativesSection(title, part, dossiers, changes, this::row);
    }

    private ListItem row(InitiativeLine line) {
        Anchor name = new Anchor("initiatives/" + line.id(), line.title());
        name.addClassName("row-title");
        Div words = new Div(name, detail(line.organisation().in(getLocale()) + " · " + phase(line)), detail(now(line)));
        words.addClassName("row-words");
        ListItem row = new ListItem(words);
        row.addClassName("row");
        line.next()
                .ifPresent(next -> row.add(
                        tag(getTranslation("codesign.list.next", Dates.dateTime(next, clock.instant(), getLocale())))));
        return row;
    }

    private String phase(InitiativeLine line) {
        return getTranslation(
                "codesign.list.phase",
                line.phase(),
                Phase.of(line.phase()).orElseThrow().title().in(getLocale()));
    }

    private String now(InitiativeLine line) {
        if (line.state() != InitiativeState.OPEN || line.status().isEmpty()) {
            return getTranslation("codesign.state." + line.state().code());
        }
        String since = line.since()
                .map(at -> " · " + getTranslation("codesign.since", Dates.date(at, clock.instant(), getLocale())))
                .orElse("");
        String turn = line.turn()
                .map(it -> getTranslation("codesign.turn." + it.code()) + " · ")
                .orElse("");
        return turn + line.status().get().in(getLocale()).replaceAll("\\.$", "") + since;
    }

    private static Span detail(String text) {
        Span detail = new Span(text);
        detail.addClassName("row-detail");
        return detail;
    }

    private static Span tag(String text) {
        Span tag = new Span(text);
        tag.addClassNames("tag", "now");
        return tag;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("codesign.list.title"));
    }
}
