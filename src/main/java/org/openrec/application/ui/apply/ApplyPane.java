package org.openrec.application.ui.apply;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.Applying;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.Draft;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.Dates;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.ProblemNotice;

/** Where an application is written: one criterion at a time, saved while it is written, and everything to read over. */
class ApplyPane extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AchievementId achievement;
    private final transient Applying applying;
    private final transient Clock clock;
    private final Answers answers;
    private final transient ApplySteps steps;
    private final Progress progress;
    private final ReadOver readOver;
    private final Div problems = new Div();
    private final Paragraph lead = new Paragraph(getTranslation("application.apply.lead"));
    private final Paragraph where = new Paragraph();
    private final Div sending = new Div();
    private final Div ways = new Div();
    private final Paragraph saved = new Paragraph();
    private final Span count = new Span();
    private final Button send;
    private int now;

    /** @param send what sends the application, as it is written then */
    ApplyPane(
            PublishedAchievement achievement,
            Optional<Draft> draft,
            Applying applying,
            EvidenceFiles files,
            Clock clock,
            Runnable send) {
        this.achievement = achievement.id();
        this.applying = applying;
        this.clock = clock;
        answers = new Answers(
                achievement.criteria(),
                criterion -> draft.map(it -> it.answer(criterion)).orElseGet(() -> Answer.empty(criterion)),
                files,
                getLocale(),
                applying::problems,
                this::keep);
        steps = new ApplySteps(achievement.id(), answers);
        progress = new Progress(steps);
        readOver = new ReadOver(files, steps);
        this.send = new Button(getTranslation("application.apply.send"), click -> {
            send.run();
            click.getSource().setEnabled(true);
        });
        this.send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        this.send.setDisableOnClick(true);
        Paragraph after = new Paragraph(getTranslation("application.apply.after"));
        after.addClassName("quiet");
        sending.add(after);
        lead.addClassName("lead");
        where.addClassNames("apply-where", "quiet");
        ways.addClassName("apply-ways");
        Div work = new Div(lead, problems, where, answers, readOver, sending, ways, bar());
        work.addClassName("apply-work");
        addClassName("apply");
        add(work, progress);
        draft.ifPresent(it -> saved(it.savedAt()));
    }

    private Div bar() {
        saved.addClassNames("saved", "quiet");
        saved.getElement().setAttribute("aria-live", "polite");
        count.addClassName("small");
        Div bar = new Div(saved, count);
        bar.addClassName("apply-bar");
        return bar;
    }

    List<Answer> value() {
        return answers.value();
    }

    /** The first step that is not complete, unless the address names one; Back leads there again. */
    void open(Location location) {
        show(steps.at(location), false);
        UI.getCurrent().getPage().getHistory().replaceState(null, steps.address(now));
    }

    /** Whoever comes from another step begins to read at the heading. */
    void goTo(Location location) {
        show(steps.at(location), true);
    }

    /** One criterion, or after the last of them everything to read over. */
    private void show(int step, boolean arriving) {
        boolean last = step == steps.criteria();
        answers.showOnly(step);
        lead.setVisible(step == 0);
        readOver.setVisible(last);
        sending.setVisible(last);
        where.setText(last ? "" : getTranslation("application.apply.step", step + 1, steps.criteria()));
        ways.removeAll();
        if (step > 0) {
            ways.add(new ActionLink(steps.address(step - 1), getTranslation("application.apply.previous")).secondary());
        }
        if (last) {
            readOver.show(answers.value());
            ways.add(send);
        } else {
            ways.add(new ActionLink(
                    steps.address(step + 1),
                    getTranslation(
                            step + 1 == steps.criteria() ? "application.apply.check" : "application.apply.next")));
        }
        count(step);
        if (arriving) {
            problems.removeAll();
            if (last) {
                readOver.focus();
            } else {
                answers.editors().get(step).focus();
            }
        }
        now = step;
    }

    private void count(int step) {
        progress.show(step);
        count.setText(getTranslation("application.apply.count", steps.complete(), steps.criteria()));
    }

    private void keep() {
        try {
            saved(applying.saveDraft(achievement, answers.value()));
            count(now);
            if (now == steps.criteria()) {
                readOver.show(answers.value());
            }
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    private void saved(Instant at) {
        boolean today = Dates.date(at, clock.instant(), getLocale())
                .equals(Dates.date(clock.instant(), clock.instant(), getLocale()));
        saved.setText(getTranslation(
                "application.apply.saved",
                today ? Dates.time(at, getLocale()) : Dates.dateTime(at, clock.instant(), getLocale())));
    }

    /** Leads to the first gap; what belongs to no field stands where one sends. */
    void incomplete(Problem.Invalid invalid) {
        keep();
        problems.removeAll();
        answers.first(invalid.fields()).ifPresent(step -> {
            UI.getCurrent().getPage().getHistory().pushState(null, steps.address(step));
            show(step, false);
        });
        problems.add(NoticeBox.problem(
                getTranslation("application.apply.incomplete"),
                getTranslation(
                        "application.apply.incomplete.text", invalid.fields().size())));
        answers.show(invalid.fields()).forEach(text -> problems.add(NoticeBox.problem("", text)));
    }
}
