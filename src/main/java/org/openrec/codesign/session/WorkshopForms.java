package org.openrec.codesign.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.openrec.cases.ProcessVariables;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.Filled;
import org.openrec.codesign.HandledForm;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.shared.LocalizedText;
import org.openrec.task.FormHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of a workshop with third parties, besides what is contributed in it. */
@Configuration(proxyBeanMethods = false)
class WorkshopForms {

    private static final String OPEN_UNTIL = "openUntil";
    private static final Duration SHORTEST = Duration.ofHours(1);

    @Bean
    FormHandler workshopPlanForm(Workshops workshops, Memory memory, SessionInvitations invitations, Clock clock) {
        return HandledForm.answering("workshopPlan", form -> {
                    Workshop workshop = workshops.planned(form.initiative());
                    ProcessVariables variables = form.text("mode").equals("asynchronous")
                            ? planApart(workshop, form, clock.instant())
                            : planTogether(workshop, form);
                    workshops.saveAndFlush(workshop);
                    memory.keep(Happened.in(form, Happening.WORKSHOP_PLANNED, workshop.number()));
                    invitations.tell(workshop);
                    return variables;
                })
                .giving(BadgeCodesignProcess.WORKSHOP_UNTIL, BadgeCodesignProcess.WORKSHOP_REMINDER_AT);
    }

    private static ProcessVariables planTogether(Workshop workshop, Filled form) {
        workshop.planTogether(form.text("theme"), form.moment("heldAt").orElseThrow(), form.text("place"));
        return ProcessVariables.none();
    }

    /** Those who have not contributed are reminded when two thirds of the time have passed. */
    private static ProcessVariables planApart(Workshop workshop, Filled form, Instant now) {
        Instant until = form.moment(OPEN_UNTIL).orElseThrow();
        if (until.isBefore(now.plus(SHORTEST))) {
            throw InitiativeInvalid.in("/" + OPEN_UNTIL, "codesign.problem.openUntil");
        }
        workshop.planApart(form.text("theme"), until);
        Instant reminder = now.plus(Duration.between(now, until).multipliedBy(2).dividedBy(3));
        return ProcessVariables.none()
                .with(BadgeCodesignProcess.WORKSHOP_UNTIL, wholeSeconds(until))
                .with(BadgeCodesignProcess.WORKSHOP_REMINDER_AT, wholeSeconds(reminder));
    }

    private static String wholeSeconds(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    @Bean
    FormHandler workshopNotesForm(Workshops workshops, Contributing contributing) {
        return HandledForm.of("workshopNotes", form -> {
            Workshop workshop = workshops.planned(form.initiative());
            workshop.attendedBy(form.text("attendance"));
            workshops.saveAndFlush(workshop);
            contributing.add(form);
        });
    }

    /** Each in their own time: whoever is asked reads the question at once. */
    @Bean
    FormHandler workshopContributionForm(Workshops workshops, Contributing contributing) {
        return HandledForm.of("workshopContribution", contributing::add)
                .questioning(initiative -> workshops.findByInitiativeOrderById(initiative.value()).stream()
                        .filter(it -> it.state() == SessionState.PLANNED
                                && !it.theme().isBlank())
                        .reduce((earlier, later) -> later)
                        .map(it -> LocalizedText.same(it.theme())));
    }

    @Bean
    FormHandler workshopConclusionForm(Workshops workshops, Memory memory, Clock clock) {
        return HandledForm.of("workshopConclusion", form -> {
            Workshop workshop = workshops.planned(form.initiative());
            workshop.conclude(form.text("summary"), clock.instant());
            workshops.saveAndFlush(workshop);
            memory.keep(Happened.in(form, Happening.WORKSHOP_HELD, workshop.number()));
        });
    }
}
