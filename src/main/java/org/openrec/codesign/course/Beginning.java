package org.openrec.codesign.course;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.card.Card;
import org.openrec.codesign.contribution.Contribution;
import org.openrec.codesign.contribution.Laying;
import org.openrec.codesign.party.Partaking;
import org.openrec.codesign.session.Meeting;
import org.openrec.codesign.session.Meetings;
import org.openrec.codesign.session.Workshop;
import org.openrec.codesign.session.Workshops;
import org.openrec.people.Actor;
import org.openrec.people.Actors;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Here;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an initiative with what was done before: its parties, what was gathered, and when people met. */
@Component
public class Beginning {

    private static final int MOST_LINES = 200;
    private static final int MOST_SESSIONS = 10;
    private static final int MOST_PARTIES = 50;

    private final Accompanying accompanying;
    private final Partaking partaking;
    private final Laying laying;
    private final Meetings meetings;
    private final Workshops workshops;
    private final Actors actors;
    private final Clock clock;

    Beginning(
            Accompanying accompanying,
            Partaking partaking,
            Laying laying,
            Meetings meetings,
            Workshops workshops,
            Actors actors,
            Clock clock) {
        this.accompanying = accompanying;
        this.partaking = partaking;
        this.laying = laying;
        this.meetings = meetings;
        this.workshops = workshops;
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * @throws InitiativeInvalid with everything that is wrong
     * @throws org.openrec.codesign.NotYourInitiative for whoever is neither accompanist nor staff of the service
     */
    @Transactional
    public InitiativeId open(String title, String organisation, int startPhase, String reason, Earlier earlier) {
        check(earlier);
        Actor actor = actors.require();
        return accompanying.open(title, organisation, startPhase, reason, initiative -> {
            earlier.parties().stream().distinct().forEach(it -> partaking.enterAtOpening(initiative, it));
            for (ContributionKind kind : ContributionKind.values()) {
                earlier.texts(kind).forEach(text -> lay(initiative, kind, text, actor));
            }
            for (int i = 0; i < earlier.meetings().size(); i++) {
                meetings.saveAndFlush(Meeting.held(
                        initiative.id(), i + 1, noon(earlier.meetings().get(i))));
            }
            for (int i = 0; i < earlier.workshops().size(); i++) {
                workshops.saveAndFlush(Workshop.held(
                        initiative.id(), i + 1, noon(earlier.workshops().get(i))));
            }
        });
    }

    private void lay(Initiative initiative, ContributionKind kind, String text, Actor actor) {
        laying.lay(
                new Contribution(initiative, kind, text, Optional.empty(), actor, clock.instant()), Optional.empty());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Here.zone()).toInstant();
    }

    private void check(Earlier earlier) {
        List<FieldProblem> problems = new ArrayList<>();
        for (ContributionKind kind : ContributionKind.values()) {
            List<String> texts = earlier.texts(kind);
            boolean odd = texts.stream().anyMatch(it -> it.length() > Card.LONGEST || it.indexOf('\0') >= 0);
            if (texts.size() > MOST_LINES || odd) {
                problems.add(problem("/" + kind.list(), "earlierLines", MOST_LINES, Card.LONGEST));
            }
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Here.zone());
        if (wrong(earlier.meetings(), today)) {
            problems.add(problem("/meetings", "earlierDays", MOST_SESSIONS));
        }
        if (wrong(earlier.workshops(), today)) {
            problems.add(problem("/workshops", "earlierDays", MOST_SESSIONS));
        }
        if (earlier.parties().size() > MOST_PARTIES) {
            problems.add(problem("/parties", "tooManyParties", MOST_PARTIES));
        }
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
    }

    private static boolean wrong(List<LocalDate> days, LocalDate today) {
        return days.size() > MOST_SESSIONS
                || days.stream().anyMatch(day -> day.isAfter(today) || day.isBefore(today.minusYears(10)));
    }

    private static FieldProblem problem(String pointer, String key, Object... arguments) {
        return new FieldProblem(pointer, Texts.both("codesign.problem." + key, arguments));
    }
}
