package org.openrec.codesign.ui.gate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.achievement.ui.BadgeImage;
import org.openrec.codesign.badge.ContentChange;
import org.openrec.codesign.badge.Proposal;
import org.openrec.codesign.dossier.AtTheGate;
import org.openrec.codesign.sheet.PlaceNames;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.SheetReading;
import org.openrec.codesign.sheet.Written;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;

/** A paper badge before those who are asked: first what changed since they last said something, then what others say. */
@StyleSheet("context://initiatives.css")
@StyleSheet("context://gate.css")
public class GateSheet extends Div {

    private static final long serialVersionUID = 1L;

    private final Locale locale;
    private final transient Instant now;

    public GateSheet(AtTheGate gate, Instant now, Locale locale) {
        this.locale = locale;
        this.now = now;
        addClassNames("at-the-gate");
        Proposal proposal = gate.now();
        Paragraph round = quiet(
                proposal.round() == 1
                        ? text("gate.first", date(proposal.at()))
                        : text("gate.round", proposal.round(), date(proposal.at())));
        Div words = new Div(
                new H2(read(proposal.sheet().name())),
                told(read(proposal.sheet().summary())),
                quiet(facts(proposal.sheet())),
                round);
        Div what = new Div(new BadgeImage(gate.picture()), words);
        what.addClassName("gate-what");
        Div content = new Div();
        content.addClassName("gate-content");
        gate.seen().filter(seen -> seen < proposal.round()).ifPresent(seen -> content.add(changes(gate, proposal)));
        content.add(criteria(proposal.sheet()));
        if (gate.rounds().size() > 1) {
            content.add(versions(gate));
        }
        Div columns = new Div(content, voices(gate));
        columns.addClassName("gate-columns");
        add(what, columns);
    }

    private Component changes(AtTheGate gate, Proposal proposal) {
        Section section = new Section(new H2(text("gate.changes")));
        section.addClassName("gate-changes");
        if (gate.changes().isEmpty()) {
            section.add(quiet(text("gate.nothingChanged")));
        }
        gate.changes().forEach(it -> section.add(change(it)));
        if (!proposal.answer().isBlank()) {
            section.add(new H3(text("gate.answer")), told(proposal.answer()));
        }
        return section;
    }

    private Component change(ContentChange change) {
        String what = text("gate.part." + change.part().code(), change.criterion());
        Span part = new Span(
                change.language().filter(it -> it == Language.EN).isPresent() ? text("gate.part.english", what) : what);
        part.addClassName("strong");
        Div lines = new Div();
        change.before().map(it -> words(change, it)).ifPresent(it -> lines.add(line("−", "gate.was", it, "was")));
        change.after().map(it -> words(change, it)).ifPresent(it -> lines.add(line("+", "gate.is", it, "is")));
        Div row = new Div(part, lines);
        row.addClassName("gate-change");
        return row;
    }

    private String words(ContentChange change, String value) {
        return switch (change.part()) {
            case TYPE -> Texts.get(locale, "achievement.type." + value);
            case VALIDMONTHS -> text("sheet.valid", Integer.parseInt(value));
            default -> value;
        };
    }

    private Component line(String sign, String spoken, String words, String look) {
        Span mark = new Span(sign);
        mark.getElement().setAttribute("aria-hidden", "true");
        Span said = new Span(text(spoken));
        said.addClassName("visually-hidden");
        Span text = new Span(words);
        text.addClassName("told");
        Paragraph line = new Paragraph(mark, said, text);
        line.addClassNames("gate-line", look);
        return line;
    }

    private Component criteria(Sheet sheet) {
        OrderedList list = new OrderedList();
        list.addClassName("gate-criteria");
        sheet.criteria().forEach(it -> list.add(criterion(it)));
        return new Section(new H2(text("gate.criteria")), list);
    }

    private ListItem criterion(SheetCriterion criterion) {
        ListItem item = new ListItem(new H3(read(criterion.title())), told(read(criterion.shown())));
        if (!criterion.questions().isEmpty()) {
            UnorderedList questions = new UnorderedList();
            criterion.questions().forEach(it -> questions.add(new ListItem(read(it))));
            item.add(questions);
        }
        if (!criterion.evidence().isEmpty()) {
            String pieces = criterion.evidence().stream().map(this::read).collect(Collectors.joining(" ; "));
            item.add(quiet(Texts.get(locale, "achievement.criteria.evidence", pieces)));
        }
        return item;
    }

    /** What asking for it will take, in one line. */
    private String facts(Sheet sheet) {
        SheetReading reading = sheet.reading();
        return Stream.of(
                        Texts.get(locale, "achievement.type." + sheet.type()),
                        read(sheet.evidence()),
                        read(sheet.effort()),
                        text("paper.readers.number", reading.reviewers()),
                        text("paper.days.within", reading.reviewDays()),
                        text("sheet.valid", reading.validMonths()))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private Component versions(AtTheGate gate) {
        Div all = new Div();
        gate.rounds().forEach(it -> {
            Div version = new Div(
                    new H3(text("gate.round", it.round(), date(it.at()))),
                    told(read(it.sheet().name())),
                    told(read(it.sheet().summary())));
            UnorderedList criteria = new UnorderedList();
            it.sheet().criteria().forEach(one -> criteria.add(new ListItem(read(one.title()))));
            version.add(criteria);
            all.add(version);
        });
        all.addClassName("gate-versions");
        return new NativeDetails(text("gate.versions", gate.rounds().size()), all);
    }

    private Component voices(AtTheGate gate) {
        UnorderedList list = new UnorderedList();
        list.addClassName("gate-voices");
        gate.voices().forEach(it -> list.add(voice(it, gate)));
        Section section = new Section(new H2(text("gate.voices")));
        section.add(gate.voices().isEmpty() ? quiet(text("gate.voices.none")) : list);
        section.addClassName("gate-said");
        return section;
    }

    private ListItem voice(AtTheGate.VoiceLine line, AtTheGate gate) {
        String name = line.voice().equals("party")
                ? line.who().orElseGet(() -> text("party.anonymous"))
                : text("voice." + line.voice());
        Span who = new Span(name);
        who.addClassName("strong");
        Span stand = new Span(text("gate.stand." + line.stand().code(), line.round()));
        stand.addClassNames("small", "stand-" + line.stand().code());
        ListItem row = new ListItem(new Paragraph(who, new Span(" · "), stand));
        if (!line.words().isBlank()) {
            row.add(told(
                    line.stand() == AtTheGate.Stand.SILENT
                            ? text("gate.wentOn", line.words())
                            : text("card.quoted", line.words())));
        }
        line.about()
                .filter(it -> line.stand() == AtTheGate.Stand.OBJECTS)
                .ifPresent(it -> row.add(
                        quiet(text("gate.about", PlaceNames.name(it.pointer()).in(locale)))));
        line.objection().filter(it -> !it.isBlank()).ifPresent(it -> row.add(quiet(text("gate.objected", it))));
        if (line.stand() == AtTheGate.Stand.AWAITED) {
            line.until().ifPresent(it -> row.add(quiet(until(it))));
        }
        if (line.stand() == AtTheGate.Stand.OBJECTS && line.round() < gate.now().round()) {
            Optional.of(gate.now().answer())
                    .filter(it -> !it.isBlank())
                    .ifPresent(it -> row.add(quiet(text("gate.answered", it))));
        }
        return row;
    }

    private String until(Instant at) {
        return text(at.isBefore(now) ? "gate.awaitedSince" : "waits.until", date(at));
    }

    private String date(Instant at) {
        return Dates.date(at, now, locale);
    }

    private String text(String key, Object... arguments) {
        return Texts.get(locale, "codesign." + key, arguments);
    }

    private String read(Written text) {
        return text.read().map(it -> it.in(locale)).orElse("");
    }

    private static Paragraph told(String words) {
        Paragraph told = new Paragraph(words);
        told.addClassName("told");
        return told;
    }

    private static Paragraph quiet(String words) {
        Paragraph quiet = new Paragraph(words);
        quiet.addClassNames("quiet", "small");
        return quiet;
    }
}
