package org.openrec.application.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.achievement.ui.BadgeAction;
import org.openrec.application.HeldBadge;
import org.openrec.application.answer.AnswerRules;
import org.openrec.application.answer.Draft;
import org.openrec.application.course.Applying;
import org.openrec.application.course.BegunRequests;
import org.openrec.people.Actors;
import org.openrec.people.Role;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.ActionLink;

/** On the page of a badge: a student goes on where they stopped, follows what is sent, or sees what they hold. */
@org.springframework.stereotype.Component
class MyBadgeAction implements BadgeAction {

    private final Applying applying;
    private final BegunRequests begun;
    private final Actors actors;
    private final Clock clock;

    MyBadgeAction(Applying applying, BegunRequests begun, Actors actors, Clock clock) {
        this.begun = begun;
        this.applying = applying;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(PublishedAchievement achievement, Locale locale) {
        if (actors.current().filter(actor -> actor.has(Role.STUDENT)).isEmpty()) {
            return Optional.empty();
        }
        return applying.open(achievement.id())
                .<Component>map(
                        open -> new ActionLink("applications/" + open, Texts.get(locale, "application.badge.follow")))
                .or(() -> begun.find(achievement.id())
                        .filter(draft -> !achievement.retired())
                        .map(draft -> goOn(achievement, draft, locale)))
                .or(() -> applying.held(achievement.id()).map(held -> held(achievement, held, locale)));
    }

    private ActionLink goOn(PublishedAchievement achievement, Draft draft, Locale locale) {
        long complete = achievement.criteria().stream()
                .filter(criterion -> AnswerRules.problems(List.of(draft.answer(criterion.id())), List.of(criterion))
                        .isEmpty())
                .count();
        return new ActionLink(
                "apply/" + achievement.id(),
                Texts.get(
                        locale,
                        "application.badge.goOn",
                        complete,
                        achievement.criteria().size()));
    }

    private Div held(PublishedAchievement achievement, HeldBadge held, Locale locale) {
        Div box = new Div(
                new Paragraph(
                        Texts.get(locale, "application.badge.held", Dates.date(held.since(), clock.instant(), locale))),
                new ActionLink("credentials/" + held.credential(), Texts.get(locale, "application.page.badge")));
        if (!achievement.retired()) {
            box.add(new ActionLink("apply/" + achievement.id(), Texts.get(locale, "application.badge.again"))
                    .secondary());
        }
        box.addClassName("badge-held");
        return box;
    }
}
