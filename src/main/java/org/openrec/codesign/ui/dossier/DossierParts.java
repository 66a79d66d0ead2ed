package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.codesign.InitiativeState;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.course.Accompanying;
import org.openrec.codesign.course.SilentParties;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.memory.Event;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.PhaseDays;
import org.openrec.codesign.party.GuestParties;
import org.openrec.codesign.party.Partaking;
import org.openrec.codesign.ui.ReasonDialog;
import org.openrec.codesign.ui.party.GuestsSection;
import org.openrec.people.Actors;
import org.openrec.people.Organisations;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.Problem;
import org.openrec.shared.ShownFile;
import org.openrec.shared.Subject;
import org.openrec.shared.ui.FileLink;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.task.AwaitedTasks;
import org.openrec.task.SubjectFiles;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.Tasks;

/** The parts of a dossier's page. */
@org.springframework.stereotype.Component
class DossierParts {

    private static final int MOST_TASKS = 10;

    private final Tasks tasks;
    private final AwaitedTasks awaited;
    private final Actors actors;
    private final Partaking partaking;
    private final Contributing contributing;
    private final GuestParties guests;
    private final GuestPasses passes;
    private final Accompanying accompanying;
    private final SilentParties silent;
    private final Organisations organisations;
    private final Dossiers dossiers;
    private final SubjectFiles files;
    private final PhaseDays phaseDays;
    private final Clock clock;

    DossierParts(
            Tasks tasks,
            AwaitedTasks awaited,
            Actors actors,
            Partaking partaking,
            Contributing contributing,
            GuestParties guests,
            GuestPasses passes,
            Accompanying accompanying,
            SilentParties silent,
            Organisations organisations,
            Dossiers dossiers,
            SubjectFiles files,
            PhaseDays phaseDays,
            Clock clock) {
        this.tasks = tasks;
        this.awaited = awaited;
        this.actors = actors;
        this.partaking = partaking;
        this.contributing = contributing;
        this.guests = guests;
        this.passes = passes;
        this.accompanying = accompanying;
        this.silent = silent;
        this.organisations = organisations;
        this.dossiers = dossiers;
        this.files = files;
        this.phaseDays = phaseDays;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Contributing contributing() {
        return contributing;
    }

    Optional<Component> menu(Dossier dossier, Runnable changed) {
        return dossier.rights().lead() && !dossier.state().ended()
                ? Optional.of(new LeadingMenu(dossier, accompanying, changed))
                : Optional.empty();
    }

    /** What stands before everything else: how the initiative is, whom the reader is to it, what goes on now. */
    List<Component> first(Dossier dossier, Locale locale, Runnable changed) {
        Words words = words(locale);
        List<Component> parts = new ArrayList<>();
        if (dossier.rights().formerOnly()) {
            parts.add(NoticeBox.information("", words.text("dossier.former")));
        }
        passes.find(actors.require().id()).filter(it -> it.keptAt().isEmpty()).ifPresent(guest -> {
            NoticeBox byLink = NoticeBox.information("", words.text("guests.byLink", words.date(guest.lastMoment())));
            byLink.add(new Paragraph(new Anchor("account", words.text("guests.keep"))));
            parts.add(byLink);
        });
        SessionTimes.current(dossier, clock.instant())
                .map(it -> words.text(it.workshop() ? "now.workshop" : "now.meeting", it.number(), it.place()))
                .ifPresent(it -> parts.add(NoticeBox.information(words.text("now"), it)));
        if (dossier.state() != InitiativeState.OPEN) {
            parts.add(standing(dossier, words, changed));
        } else if (!dossier.rights().formerOnly()) {
            parts.add(new WaitingBox(
                    dossier,
                    mine(dossier),
                    awaited.of(dossier.id().subject()),
                    words,
                    step -> goOn(dossier, step, words, changed)));
        }
        if (!dossier.phases().isEmpty()) {
            parts.add(new PhasePath(dossier, phaseDays.all(), words));
        }
        return parts;
    }

    private void goOn(Dossier dossier, AwaitedTasks.Awaited step, Words words, Runnable changed) {
        new ReasonDialog(
                        words.text("goOn.title", step.name().in(words.locale())),
                        words.text("goOn.text"),
                        words.text("goOn.reason"),
                        words.text("goOn.done"),
                        SilentParties.LONGEST_REASON,
                        reason -> {
                            silent.goOnWithout(dossier.id(), step.step(), reason);
                            changed.run();
                        })
                .open();
    }

    private List<TaskEntry> mine(Dossier dossier) {
        TaskFilter ofThis = TaskFilter.of(TaskFilter.Scope.ALL)
                .category(Optional.of(dossier.id().toString()));
        return tasks.page(actors.require(), ofThis, Optional.empty(), MOST_TASKS)
                .items();
    }

    /** An initiative that rests, or has come to its end: with its badges, if it has some. */
    private Component standing(Dossier dossier, Words words, Runnable changed) {
        String key = "state." + dossier.state().code();
        NoticeBox notice = NoticeBox.information(words.text(key), words.text(key + ".text"));
        if (dossier.state() == InitiativeState.PAUSED && !dossier.rights().formerOnly()) {
            dossiers.journal(dossier.id()).stream()
                    .filter(it -> it.what() == Happening.PAUSED)
                    .reduce((earlier, later) -> later)
                    .ifPresent(it -> notice.add(words.quiet(words.date(it.at()) + Words.by(it))));
            if (dossier.rights().lead()) {
                notice.add(new Button(words.text("lead.resume"), click -> resume(dossier, changed)));
            }
        }
        Div badges = new Div();
        badges.addClassName("badges-made");
        dossier.badges().forEach(badge -> badge.achievement()
                .flatMap(id ->
                        badge.version().map(version -> "achievements/" + id + "/versions/" + version + "/image.svg"))
                .ifPresent(image -> {
                    Anchor link = new Anchor("badges/" + badge.achievement().orElseThrow());
                    link.add(new Image(image, ""), new Paragraph(badge.name().in(words.locale())));
                    badges.add(link);
                }));
        return new Div(notice, badges);
    }

    private void resume(Dossier dossier, Runnable changed) {
        try {
            accompanying.resume(dossier.id());
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
        changed.run();
    }

    /** What there is, above what somebody adds. */
    Component gathered(Dossier dossier, Locale locale) {
        return dossier.rights().formerOnly()
                ? new OwnContributions(dossier, words(locale))
                : new GatheredSection(dossier, words(locale));
    }

    /** What there is, below what somebody adds. */
    List<Component> written(Dossier dossier, Locale locale) {
        if (dossier.rights().formerOnly()) {
            return List.of();
        }
        Words words = words(locale);
        List<Event> journal = dossiers.journal(dossier.id());
        List<Component> parts = new ArrayList<>();
        if (!dossier.badges().isEmpty()) {
            parts.add(new BadgesSection(dossier, words));
        }
        parts.add(new PastSection(dossier, journal, words));
        parts.add(new JournalSection(journal, clock.instant()));
        parts.add(new Paragraph(new Anchor("initiatives/" + dossier.id() + "/diagram", words.text("diagram.see"))));
        return parts;
    }

    List<Component> aside(Dossier dossier, Locale locale, Runnable changed) {
        Words words = words(locale);
        List<Component> parts = new ArrayList<>();
        SessionTimes.next(dossier, clock.instant())
                .filter(it -> dossier.state() == InitiativeState.OPEN)
                .ifPresent(it -> parts.add(new NextSession(dossier, it, words)));
        parts.add(new PartiesSection(dossier, partaking, organisations, clock.instant(), changed));
        if (dossier.rights().lead() && !dossier.state().ended()) {
            parts.add(new GuestsSection(dossier, guests, clock.instant(), changed));
        }
        List<ShownFile> attached =
                files.of(new Subject("initiative", dossier.id().toString()));
        if (!attached.isEmpty() && !dossier.rights().formerOnly()) {
            Section documents = new Section(new H2(words.text("part.files")));
            documents.addClassNames("block", "documents");
            attached.forEach(it -> documents.add(new FileLink(it)));
            parts.add(documents);
        }
        return parts;
    }

    private Words words(Locale locale) {
        return new Words(clock.instant(), locale);
    }
}
