package org.openrec.codesign.session;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.cases.ProcessVariables;
import org.openrec.codesign.BadgeCodesignProcess;
import org.openrec.codesign.HandledForm;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.memory.Happened;
import org.openrec.codesign.memory.Happening;
import org.openrec.codesign.memory.Memory;
import org.openrec.form.FormComponent;
import org.openrec.form.FormValues;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.setting.Dates;
import org.openrec.task.FormHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The forms of an accompaniment meeting. */
@Configuration(proxyBeanMethods = false)
class MeetingForms {

    private static final List<String> DATES = List.of("date1", "date2", "date3");
    private static final String CHOICE = "choice";
    private static final String NONE = "none";
    private static final String ANOTHER = BadgeCodesignProcess.ANOTHER_MEETING;

    @Bean
    FormHandler meetingDatesForm(Meetings meetings, Memory memory) {
        return HandledForm.of("meetingDates", form -> {
                    Meeting meeting = meetings.planned(form.initiative());
                    List<Instant> dates = DATES.stream()
                            .flatMap(key -> form.moment(key).stream())
                            .toList();
                    meeting.propose(dates, form.text("place"), form.text("agenda"));
                    meetings.saveAndFlush(meeting);
                    memory.keep(Happened.in(form, Happening.DATES_PROPOSED, meeting.number()));
                })
                .beginningWith(task ->
                        before(meetings.planned(InitiativeId.of(task.subject().id()))));
    }

    /** What was said of a meeting that nobody could come to holds for the next dates. */
    private static FormValues before(Meeting meeting) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        if (!meeting.place().isEmpty()) {
            values.put("place", meeting.place());
        }
        if (!meeting.agenda().isEmpty()) {
            values.put("agenda", meeting.agenda());
        }
        return new FormValues(values);
    }

    @Bean
    FormHandler meetingChoiceForm(Meetings meetings, Memory memory, SessionInvitations invitations, Clock clock) {
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
                })
                .asking((form, task) -> form.offering(
                        CHOICE,
                        options -> proposed(
                                options,
                                meetings.planned(InitiativeId.of(task.subject().id())),
                                clock.instant())));
    }

    /** Those that were proposed, by their day and hour. */
    private static List<FormComponent.Option> proposed(List<FormComponent.Option> drawn, Meeting meeting, Instant now) {
        return drawn.stream()
                .flatMap(option -> {
                    int index = DATES.indexOf(option.value());
                    if (index < 0) {
                        return Stream.of(option);
                    }
                    return meeting.dates().stream()
                            .skip(index)
                            .limit(1)
                            .map(date -> new FormComponent.Option(option.value(), when(date, now)));
                })
                .toList();
    }

    private static LocalizedText when(Instant date, Instant now) {
        return new LocalizedText(
                Dates.dateTime(date, now, Language.FR.locale()), Dates.dateTime(date, now, Language.EN.locale()));
    }

    /** A meeting more that was asked for in one meeting is asked for until somebody says otherwise. */
    @Bean
    FormHandler meetingMinutesForm(Meetings meetings, Memory memory, Clock clock) {
        return HandledForm.answering("meetingMinutes", form -> {
                    Meeting meeting = meetings.planned(form.initiative());
                    boolean another = form.has(ANOTHER)
                            ? form.yes(ANOTHER)
                            : last(meetings, form.initiative())
                                    .filter(Meeting::another)
                                    .isPresent();
                    meeting.hold(
                            new MeetingRecord(
                                    form.text("attendance"),
                                    form.text("minutes"),
                                    form.text("decisions"),
                                    form.text("nextSteps")),
                            clock.instant());
                    meeting.wishForAnother(another);
                    meetings.saveAndFlush(meeting);
                    memory.keep(Happened.in(form, Happening.MEETING_HELD, meeting.number()));
                    return ProcessVariables.none().with(BadgeCodesignProcess.ANOTHER_MEETING, another);
                })
                .beginningWith(task -> {
                    ObjectNode values = JsonNodeFactory.instance.objectNode();
                    last(meetings, InitiativeId.of(task.subject().id())).ifPresent(it -> {
                        values.put(ANOTHER, it.another());
                        values.put("attendance", it.record().attendance());
                    });
                    return new FormValues(values);
                });
    }

    private static Optional<Meeting> last(Meetings meetings, InitiativeId initiative) {
        return meetings.findByInitiativeOrderById(initiative.value()).stream()
                .filter(it -> it.state() == SessionState.HELD)
                .reduce((earlier, later) -> later);
    }
}
