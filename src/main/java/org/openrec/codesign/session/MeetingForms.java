package org.openrec.codesign.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.openrec.codesign.HandledForm;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.task.FormHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of an accompaniment meeting. */
@Configuration(proxyBeanMethods = false)
class MeetingForms {

    private static final List<String> DATES = List.of("date1", "date2", "date3");
    private static final String CHOICE = "choice";
    private static final String NONE = "none";

    @Bean
    FormHandler meetingDatesForm(Meetings meetings, Memory memory) {
        return HandledForm.of("meetingDates", form -> {
            Meeting meeting = meetings.planned(form.initiative());
            List<Instant> dates =
                    DATES.stream().flatMap(key -> form.moment(key).stream()).toList();
            meeting.propose(dates, form.text("place"), form.text("agenda"));
            meetings.saveAndFlush(meeting);
            memory.keep(Happened.in(form, Happening.DATES_PROPOSED, meeting.number()));
        });
    }

    @Bean
    FormHandler meetingChoiceForm(Meetings meetings, Memory memory, SessionInvitations invitations) {
        return HandledForm.of("meetingChoice", form -> {
            Meeting meeting = meetings.planned(form.initiative());
            String choice = form.text(CHOICE);
            if (choice.equals(NONE)) {
                memory.keep(Happened.in(form, Happening.NO_DATE_SUITS, meeting.number()));
                return;
            }
            int index = DATES.indexOf(choice);
            if (index < 0 || index >= meeting.dates().size()) {
                throw InitiativeInvalid.in("/" + CHOICE, "codesign.problem.dateNotProposed");
            }
            meeting.choose(meeting.dates().get(index));
            meetings.saveAndFlush(meeting);
            memory.keep(Happened.in(form, Happening.DATE_CHOSEN, meeting.number()));
            invitations.tell(meeting);
        });
    }

    @Bean
    FormHandler meetingMinutesForm(Meetings meetings, Memory memory, Clock clock) {
        return HandledForm.of("meetingMinutes", form -> {
            Meeting meeting = meetings.planned(form.initiative());
            meeting.hold(
                    new MeetingRecord(
                            form.text("attendance"),
                            form.text("minutes"),
                            form.text("decisions"),
                            form.text("nextSteps")),
                    clock.instant());
            meetings.saveAndFlush(meeting);
            memory.keep(Happened.in(form, Happening.MEETING_HELD, meeting.number()));
        });
    }
}
