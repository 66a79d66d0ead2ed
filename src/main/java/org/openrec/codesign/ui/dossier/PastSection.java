package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.memory.Event;
import org.openrec.codesign.memory.Happening;
import org.openrec.shared.Language;

/** What happened, phase by phase, the latest first: a telling line each, and behind it what was written. */
class PastSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Dossier dossier;
    private final transient List<Event> journal;
    private final transient Words words;

    PastSection(Dossier dossier, List<Event> journal, Words words) {
        this.dossier = dossier;
        this.journal = journal;
        this.words = words;
        addClassName("past");
        add(new H2(words.text("past")));
        List<Dossier.PhaseLine> entered = dossier.phases().stream()
                .filter(it -> it.enteredAt().isPresent())
                .toList();
        for (int i = entered.size() - 1; i >= 0; i--) {
            add(phase(entered.get(i)));
        }
        if (dossier.startPhase() > 1) {
            add(line(
                    words.text("past.paper", dossier.startPhase() - 1),
                    dossier.reason(),
                    "",
                    words.told(dossier.reason())));
        }
    }

    private Component phase(Dossier.PhaseLine line) {
        int number = line.phase().number();
        List<Event> events = journal.stream().filter(it -> it.phase() == number).toList();
        String from = line.enteredAt().map(words::day).orElse("");
        String dates = line.leftAt()
                .map(words::day)
                .map(to -> to.equals(from) ? from : from + " – " + to)
                .orElse(line.state() == Dossier.PhaseState.NOW ? words.text("past.since", from) : from);
        return line(
                words.text("phase." + number + ".short"),
                String.join(", ", telling(line, events)),
                dates,
                inside(number, events).toArray(Component[]::new));
    }

    private static Component line(String name, String telling, String dates, Component... inside) {
        Span title = new Span(name);
        title.addClassName("past-name");
        Span said = new Span(telling);
        said.addClassName("past-told");
        Span when = new Span(dates);
        when.addClassName("past-dates");
        NativeDetails details = new NativeDetails();
        details.setSummary(title, said, when);
        Div content = new Div(inside);
        content.addClassName("past-inside");
        details.setContent(content);
        return details;
    }

    private List<String> telling(Dossier.PhaseLine line, List<Event> events) {
        List<String> told = new ArrayList<>();
        numbers(events, Happening.MEETING_HELD).forEach(it -> told.add(words.text("past.meeting", it)));
        numbers(events, Happening.WORKSHOP_HELD).forEach(it -> told.add(words.text("past.workshop", it)));
        dossier.lists().stream()
                .filter(it -> it.kind().phase() == line.phase())
                .filter(it -> !it.kept().isEmpty())
                .forEach(it -> told.add(words.text(
                        "past.list." + it.kind().code(),
                        it.kept().size(),
                        it.kept().stream()
                                        .mapToInt(card -> card.origins().size())
                                        .sum()
                                + it.dropped().size())));
        if (line.phase().number() == 1) {
            long actors = dossier.notes().stream()
                    .filter(it -> it.about().equals("actor"))
                    .count();
            count(told, "past.actors", (int) actors);
        }
        count(told, "past.entered", number(events, Happening.PARTY_ENTERED));
        count(told, "past.left", number(events, Happening.PARTY_LEFT));
        if (line.phase().number() == 6) {
            count(told, "past.crossings", dossier.crossings().size());
        }
        if (line.phase().number() == 7) {
            count(told, "past.badges", dossier.badges().size());
        }
        return told;
    }

    private void count(List<String> told, String key, int number) {
        if (number > 0) {
            told.add(words.text(key, number));
        }
    }

    private static int number(List<Event> events, Happening what) {
        return (int) events.stream().filter(it -> it.what() == what).count();
    }

    private static Set<Integer> numbers(List<Event> events, Happening what) {
        return events.stream()
                .filter(it -> it.what() == what)
                .map(Event::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Component> inside(int phase, List<Event> events) {
        Set<Integer> meetings = numbers(events, Happening.MEETING_HELD);
        Set<Integer> workshops = numbers(events, Happening.WORKSHOP_HELD);
        Stream<Component> notes = dossier.notes().stream()
                .filter(it -> it.phase() == phase)
                .map(it -> words.fact("note." + it.about(), it.text()));
        Stream<Component> crossings = phase == 6
                ? dossier.crossings().stream()
                        .map(it -> new Div(
                                words.told(it.competence()),
                                words.quiet(words.text("crossing.line", it.situation(), it.evidence()))))
                : Stream.empty();
        List<Component> parts = new ArrayList<>(Stream.of(
                        notes,
                        dossier.meetings().all().stream()
                                .filter(it -> meetings.contains(it.number()))
                                .map(this::meeting),
                        dossier.workshops().all().stream()
                                .filter(it -> workshops.contains(it.number()))
                                .map(this::workshop),
                        crossings)
                .flatMap(it -> it)
                .toList());
        parts.add(events(events));
        return parts;
    }

    private Component events(List<Event> events) {
        UnorderedList list = new UnorderedList();
        list.addClassName("past-events");
        events.forEach(it -> list.add(
                new ListItem(words.date(it.at()) + " · " + it.in(Language.of(words.locale())) + Words.by(it))));
        return list;
    }

    private Component meeting(Dossier.MeetingLine it) {
        Div box = new Div(new H3(words.text("meeting.title", it.number())
                + when(it.state().name(), it.chosenAt().map(words::dateTime))));
        Map<String, String> written = new LinkedHashMap<>();
        written.put("meeting.agenda", it.agenda());
        written.put("meeting.attendance", it.written().attendance());
        written.put("meeting.minutes", it.written().minutes());
        written.put("meeting.decisions", it.written().decisions());
        written.put("meeting.nextSteps", it.written().nextSteps());
        facts(box, written);
        return box;
    }

    private Component workshop(Dossier.WorkshopLine it) {
        Div box = new Div(new H3(words.text("workshop.title", it.number())
                + when(it.state().name(), it.heldAt().map(words::dateTime).or(() -> it.openUntil()
                        .map(at -> words.text("workshop.openUntil", words.dateTime(at)))))));
        Map<String, String> written = new LinkedHashMap<>();
        written.put("workshop.question", it.theme());
        written.put("meeting.attendance", it.attendance());
        written.put("workshop.summary", it.summary());
        facts(box, written);
        return box;
    }

    private String when(String state, Optional<String> at) {
        return " · " + at.orElseGet(() -> words.text("session." + state.toLowerCase(Locale.ROOT)));
    }

    private void facts(Div box, Map<String, String> written) {
        written.forEach((key, value) -> {
            if (!value.isBlank()) {
                box.add(words.fact(key, value));
            }
        });
    }
}
