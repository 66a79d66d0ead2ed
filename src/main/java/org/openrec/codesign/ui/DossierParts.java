package org.openrec.codesign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.course.Accompanying;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.party.GuestParties;
import org.openrec.codesign.party.Partaking;
import org.openrec.codesign.ui.party.GuestsSection;
import org.openrec.people.Actors;
import org.openrec.people.Organisations;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.ShownFile;
import org.openrec.shared.Subject;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PathFigure;
import org.openrec.shared.ui.PathStep;
import org.openrec.task.SubjectFiles;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.Tasks;

/** The parts of a dossier's page. */
@org.springframework.stereotype.Component
class DossierParts {

    private static final int MOST_TASKS = 10;

    private final Tasks tasks;
    private final Actors actors;
    private final Partaking partaking;
    private final Contributing contributing;
    private final GuestParties guests;
    private final GuestPasses passes;
    private final Accompanying accompanying;
    private final Organisations organisations;
    private final Dossiers dossiers;
    private final SubjectFiles files;
    private final Clock clock;

    DossierParts(
            Tasks tasks,
            Actors actors,
            Partaking partaking,
            Contributing contributing,
            GuestParties guests,
            GuestPasses passes,
            Accompanying accompanying,
            Organisations organisations,
            Dossiers dossiers,
            SubjectFiles files,
            Clock clock) {
        this.tasks = tasks;
        this.actors = actors;
        this.partaking = partaking;
        this.contributing = contributing;
        this.guests = guests;
        this.passes = passes;
        this.accompanying = accompanying;
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.files = files;
        this.clock = clock;
    }

    Contributing contributing() {
        return contributing;
    }

    List<Component> notices(Dossier dossier, Locale locale) {
        List<Component> notices = new ArrayList<>();
        if (dossier.rights().formerOnly()) {
            notices.add(NoticeBox.information("", Texts.get(locale, "codesign.dossier.former")));
        }
        passes.find(actors.require().id()).filter(it -> it.keptAt().isEmpty()).ifPresent(guest -> {
            NoticeBox byLink = NoticeBox.information(
                    "",
                    Texts.get(
                            locale, "codesign.guests.byLink", Dates.date(guest.lastMoment(), clock.instant(), locale)));
            byLink.add(new Paragraph(new Anchor("account", Texts.get(locale, "codesign.guests.keep"))));
            notices.add(byLink);
        });
        if (dossier.state() != InitiativeState.OPEN) {
            String key = "codesign.state." + dossier.state().code();
            notices.add(NoticeBox.information(Texts.get(locale, key), Texts.get(locale, key + ".text")));
        }
        return notices;
    }

    /** The reader's own tasks first, else what the initiative waits for. */
    Optional<Component> waiting(Dossier dossier, Locale locale) {
        if (dossier.state() != InitiativeState.OPEN || dossier.rights().formerOnly()) {
            return Optional.empty();
        }
        TaskFilter ofThis = TaskFilter.of(TaskFilter.Scope.ALL)
                .category(Optional.of(dossier.id().toString()));
        List<TaskEntry> mine = tasks.page(actors.require(), ofThis, Optional.empty(), MOST_TASKS)
                .items();
        Section section = new Section(new H2(Texts.get(locale, mine.isEmpty() ? "codesign.waits" : "codesign.mine")));
        section.addClassName("block");
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        if (mine.isEmpty()) {
            dossier.waiting()
                    .forEach(step -> rows.add(row(
                            new Span(step.status().in(locale)),
                            Texts.get(locale, "codesign.turn." + step.turn().code())
                                    + " · "
                                    + Texts.get(
                                            locale,
                                            "codesign.since",
                                            Dates.date(step.enteredAt(), clock.instant(), locale)))));
        } else {
            mine.forEach(task -> rows.add(row(
                    new Anchor("tasks/" + task.id(), task.name().in(locale)),
                    task.title().in(locale)
                            + task.dueAt()
                                    .map(due -> " · "
                                            + Texts.get(locale, "task.due", Dates.date(due, clock.instant(), locale)))
                                    .orElse(""))));
        }
        section.add(rows);
        return Optional.of(section);
    }

    private static ListItem row(Component title, String detail) {
        title.addClassName("row-title");
        Span words = new Span(detail);
        words.addClassName("row-detail");
        Div both = new Div(title, words);
        both.addClassName("row-words");
        ListItem row = new ListItem(both);
        row.addClassName("row");
        return row;
    }

    List<Section> written(Dossier dossier, Locale locale) {
        List<ShownFile> attached =
                files.of(new Subject("initiative", dossier.id().toString()));
        return new WrittenParts(dossier, clock.instant(), locale).inOrder(attached);
    }

    List<Component> aside(Dossier dossier, Locale locale, Runnable changed) {
        List<Component> parts = new ArrayList<>();
        if (!dossier.phases().isEmpty()) {
            parts.add(path(dossier, locale));
        }
        if (!dossier.rights().formerOnly()) {
            Anchor diagram =
                    new Anchor("initiatives/" + dossier.id() + "/diagram", Texts.get(locale, "codesign.diagram.see"));
            parts.add(new Paragraph(diagram));
        }
        parts.add(new PartiesSection(dossier, partaking, organisations, clock.instant(), changed));
        if (dossier.rights().lead()) {
            parts.add(new GuestsSection(dossier, guests, clock.instant(), changed));
        }
        if (dossier.rights().lead() && !dossier.state().ended()) {
            parts.add(new LeadingSection(dossier, accompanying, changed));
        }
        if (!dossier.rights().formerOnly()) {
            parts.add(new JournalSection(dossiers.journal(dossier.id()), clock.instant()));
        }
        return parts;
    }

    private Component path(Dossier dossier, Locale locale) {
        return new PathFigure(
                Texts.get(locale, "codesign.path"),
                dossier.phases().stream()
                        .map(line -> step(line, dossier, locale))
                        .toList());
    }

    private PathStep step(Dossier.PhaseLine line, Dossier dossier, Locale locale) {
        String label = line.phase().number() + ". " + line.phase().title().in(locale);
        return switch (line.state()) {
            case PAPER -> PathStep.done(label, Texts.get(locale, "codesign.path.paper"));
            case DONE ->
                PathStep.done(label, line.leftAt().map(at -> date(at, locale)).orElse(""));
            case NOW -> {
                String since = line.enteredAt()
                        .map(at -> Texts.get(locale, "codesign.since", date(at, locale)))
                        .orElse("");
                yield dossier.state() == InitiativeState.OPEN
                        ? PathStep.now(label, since)
                        : PathStep.stopped(label, since);
            }
            case AHEAD -> PathStep.ahead(label);
        };
    }

    private String date(Instant at, Locale locale) {
        return Dates.date(at, clock.instant(), locale);
    }
}
