package org.openrec.codesign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.memory.Event;
import org.openrec.shared.ShownFile;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.FileLink;

/** What was written in an initiative, part by part; a part without anything says what will stand there. */
class WrittenParts {

    private static final String AWAITED = "awaited";

    private final Dossier dossier;
    private final Instant now;
    private final Locale locale;

    /** Who did it, where the sentence does not say so. */
    static String by(Event event) {
        return event.by()
                .filter(it -> !event.about().flatMap(Event.Subject::name).equals(event.by()))
                .map(it -> " · " + it)
                .orElse("");
    }

    WrittenParts(Dossier dossier, Instant now, Locale locale) {
        this.dossier = dossier;
        this.now = now;
        this.locale = locale;
    }

    /** What there is to read first, then what will come. */
    List<Section> inOrder(List<ShownFile> files) {
        return Stream.of(badges(), uses(), crossings(), contributions(), notes(), meetings(), workshops(), files(files))
                .sorted(Comparator.comparing(section -> section.hasClassName(AWAITED)))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return Texts.get(locale, "codesign." + key, arguments);
    }

    private Section section(String key, List<? extends Component> items) {
        Section section = new Section(new H2(text("part." + key)));
        section.addClassName("block");
        if (items.isEmpty()) {
            section.addClassName(AWAITED);
            section.add(quiet(text("part." + key + ".empty")));
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("dossier-list");
            items.forEach(item -> list.add(item instanceof ListItem row ? row : new ListItem(item)));
            section.add(list);
        }
        return section;
    }

    private static Paragraph quiet(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassNames("quiet", "small");
        return paragraph;
    }

    private static Paragraph told(String words) {
        Paragraph paragraph = new Paragraph(words);
        paragraph.addClassName("told");
        return paragraph;
    }

    private Section badges() {
        return section("badges", dossier.badges().stream().map(this::badge).toList());
    }

    private Component badge(Dossier.BadgeLine badge) {
        Span tag = new Span(text("badge." + badge.state()));
        tag.addClassNames("tag", badge.state().equals("published") ? "done" : "now");
        String name = badge.name().in(locale);
        Component title =
                badge.achievement().filter(it -> badge.version().isPresent()).isPresent()
                        ? new Anchor("badges/" + badge.achievement().get(), name)
                        : new Span(name);
        Div box =
                new Div(new H3(title, new Span(" "), tag), told(badge.summary().in(locale)));
        OrderedList criteria = new OrderedList();
        criteria.addClassName("criteria");
        badge.criteria().forEach(it -> criteria.add(new ListItem(new H3(it.title()), told(it.description()))));
        box.add(criteria);
        badge.decisions().forEach(it -> box.add(quiet(decision(it))));
        box.addClassName("paper-badge");
        return box;
    }

    private String decision(Dossier.DecisionLine it) {
        String who = it.party().orElseGet(() -> text("voice." + it.voice()));
        String what = text(it.agreed() ? "decision.agreed" : "decision.sentBack");
        return Dates.date(it.at(), now, locale) + " · " + who + " · " + what
                + (it.reason().isBlank() ? "" : " · " + it.reason());
    }

    private Section uses() {
        return section(
                "uses",
                dossier.uses().stream()
                        .flatMap(it -> Stream.of(
                                fact("uses.places", it.places()),
                                fact("uses.communication", it.communication()),
                                fact("uses.contact", it.contact()),
                                fact(
                                        "uses.review",
                                        Dates.date(
                                                it.reviewOn()
                                                        .atStartOfDay(ZoneOffset.UTC)
                                                        .toInstant(),
                                                now,
                                                locale))))
                        .toList());
    }

    private Component fact(String key, String value) {
        Span name = new Span(text(key));
        name.addClassNames("quiet", "small");
        return new Div(name, told(value));
    }

    private Section crossings() {
        return section(
                "crossings",
                dossier.crossings().stream()
                        .map(it -> new Div(
                                told(it.competence()), quiet(text("crossing.line", it.situation(), it.evidence()))))
                        .toList());
    }

    private Section contributions() {
        List<Component> groups = new ArrayList<>();
        for (ContributionKind kind : ContributionKind.values()) {
            List<Dossier.ContributionLine> these = dossier.contributions().stream()
                    .filter(it -> it.kind() == kind)
                    .toList();
            if (!these.isEmpty()) {
                UnorderedList list = new UnorderedList();
                list.addClassName("dossier-list");
                these.forEach(it -> list.add(new ListItem(told(it.text()), quiet(origin(it)))));
                groups.add(new Div(new H3(text("kind." + kind.code()) + " (" + these.size() + ")"), list));
            }
        }
        return section("contributions", groups);
    }

    private String origin(Dossier.ContributionLine it) {
        String aspect = it.aspect()
                .map(side -> text("aspect." + side.name().toLowerCase(Locale.ROOT)) + " · ")
                .orElse("");
        String code = it.code().isBlank() ? "" : it.code() + " · ";
        return aspect + code + it.by().orElseGet(() -> text("party.anonymous")) + " · " + text("inPhase", it.phase());
    }

    private Section notes() {
        return section(
                "notes",
                dossier.notes().stream()
                        .map(it -> fact("note." + it.about(), it.text()))
                        .toList());
    }

    private Section files(List<ShownFile> files) {
        return section("files", files.stream().map(FileLink::new).toList());
    }

    private Section meetings() {
        Section section = section(
                "meetings", dossier.meetings().all().stream().map(this::meeting).toList());
        counted(section, dossier.meetings());
        return section;
    }

    private void counted(Section section, Dossier.Sessions<?> sessions) {
        section.addComponentAtIndex(1, quiet(text("sessions", sessions.held(), sessions.least(), sessions.most())));
    }

    private Component meeting(Dossier.MeetingLine it) {
        String when = it.chosenAt()
                .map(at -> Dates.dateTime(at, now, locale))
                .orElseGet(() -> text("session." + it.state().name().toLowerCase(Locale.ROOT)));
        Div box = new Div(new H3(text("meeting.title", it.number()) + " · " + when));
        if (!it.agenda().isBlank()) {
            box.add(fact("meeting.agenda", it.agenda()));
        }
        Map<String, String> written = new LinkedHashMap<>();
        written.put("meeting.attendance", it.written().attendance());
        written.put("meeting.minutes", it.written().minutes());
        written.put("meeting.decisions", it.written().decisions());
        written.put("meeting.nextSteps", it.written().nextSteps());
        written.forEach((key, value) -> {
            if (!value.isBlank()) {
                box.add(fact(key, value));
            }
        });
        return box;
    }

    private Section workshops() {
        Section section = section(
                "workshops",
                dossier.workshops().all().stream().map(this::workshop).toList());
        counted(section, dossier.workshops());
        return section;
    }

    private Component workshop(Dossier.WorkshopLine it) {
        String when = it.heldAt()
                .map(at -> Dates.dateTime(at, now, locale))
                .or(() -> it.openUntil().map(at -> text("workshop.openUntil", Dates.dateTime(at, now, locale))))
                .orElseGet(() -> text("session." + it.state().name().toLowerCase(Locale.ROOT)));
        Div box = new Div(new H3(text("workshop.title", it.number()) + " · " + when));
        if (!it.theme().isBlank()) {
            box.add(told(it.theme()));
        }
        if (!it.summary().isBlank()) {
            box.add(fact("workshop.summary", it.summary()));
        }
        return box;
    }
}
