package org.openrec.application.ui.apply;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.ApplicationId;
import org.openrec.application.Status;
import org.openrec.application.UnknownApplication;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.application.answer.SentAnswers;
import org.openrec.application.course.ApplicationView;
import org.openrec.application.course.FollowUp;
import org.openrec.application.ui.ApplicationStory;
import org.openrec.form.FormId;
import org.openrec.form.FormValues;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.task.TaskEntry;
import org.openrec.task.ui.open.RichForm;
import org.openrec.task.ui.open.RichFormPane;
import org.openrec.task.ui.open.TaskFrame;
import org.springframework.stereotype.Component;

/** Shows the form {@code completeApplication}: only the criteria that are asked for are open. */
@Component
class CompletionScreen implements RichForm {

    private final FollowUp followUp;
    private final Catalogue catalogue;
    private final EvidenceFiles files;
    private final ApplicationStory words;
    private final Clock clock;

    CompletionScreen(FollowUp followUp, Catalogue catalogue, EvidenceFiles files, ApplicationStory words, Clock clock) {
        this.clock = clock;
        this.followUp = followUp;
        this.catalogue = catalogue;
        this.files = files;
        this.words = words;
    }

    @Override
    public FormId form() {
        return new FormId("completeApplication");
    }

    @Override
    public RichFormPane open(TaskEntry task, FormValues values) {
        ApplicationView application =
                followUp.find(ApplicationId.of(task.subject().id())).orElseThrow(UnknownApplication::new);
        Locale locale = UI.getCurrent().getLocale();
        // with the kept draft, or with what the form begins with: the criteria that are asked for
        List<Answer> draft = values.as(SentAnswers.class).criteria();
        Set<String> asked = draft.stream().map(Answer::criterionId).collect(Collectors.toSet());
        List<Criterion> open = catalogue
                .find(application.achievement(), application.achievementVersion())
                .map(PublishedAchievement::criteria)
                .orElse(List.of())
                .stream()
                .filter(criterion -> asked.contains(criterion.id()))
                .toList();
        return new CompletionPane(
                words.feedback(application, locale),
                changed ->
                        new Answers(open, criterion -> begun(criterion, draft, application), files, locale, changed));
    }

    @Override
    public Optional<TaskFrame> frame(TaskEntry task, Locale locale) {
        Optional<ApplicationView> application =
                followUp.find(ApplicationId.of(task.subject().id()));
        String badge = application.map(it -> it.achievementName().in(locale)).orElse("");
        String what = application
                .filter(it -> it.status() == Status.RENEWING)
                .map(it -> "application.renew.")
                .orElse("application.complete.");
        String lead = task.dueAt()
                .map(due -> Texts.get(locale, what + "lead.due", badge, Dates.date(due, clock.instant(), locale)))
                .orElseGet(() -> Texts.get(locale, what + "lead", badge));
        return Optional.of(new TaskFrame(
                Texts.get(locale, what + "title"),
                lead,
                Texts.get(locale, what + "send"),
                "applications/" + task.subject().id(),
                Texts.get(locale, "application.complete.back"),
                Texts.get(locale, "application.complete.done")));
    }

    private static Answer begun(String criterion, List<Answer> draft, ApplicationView application) {
        return draft.stream()
                .filter(answer -> answer.criterionId().equals(criterion))
                .findFirst()
                .or(() -> application.round().answer(criterion))
                .orElseGet(() -> Answer.empty(criterion));
    }
}
