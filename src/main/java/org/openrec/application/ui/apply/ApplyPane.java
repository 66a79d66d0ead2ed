package org.openrec.application.ui.apply;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.AnswerRules;
import org.openrec.application.answer.Draft;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.application.course.BegunRequests;
import org.openrec.application.course.BegunRequests.ChangedElsewhere;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.ProblemNotice;

/** Where an application is written: one criterion at a time, saved while it is written, and everything to read over. */
class ApplyPane extends Div {

    private static final long serialVersionUID = 1L;

    private final transient AchievementId achievement;
    private final transient List<Criterion> criteria;
    private final transient BegunRequests begun;
    private final transient Clock clock;
    private final Answers answers;
    private final transient ApplySteps steps;
    private final Progress progress;
    private final ReadOver readOver;
    private final MissingFields missing;
    private final Paragraph lead = new Paragraph(getTranslation("application.apply.lead"));
    private final Paragraph where = new Paragraph();
    private final Div sending = new Div();
    private final Div ways = new Div();
    private final KeptTexts kept;
    private long seen;
    private final Span count = new Span();
    private final Button send;
    private int now;

    /** @param send what sends the application, as it is written then */
    ApplyPane(
            PublishedAchievement achievement,
            Optional<Draft> draft,
            BegunRequests begun,
            EvidenceFiles files,
            Clock clock,
            Runnable send) {
        this.achievement = achievement.id();
        this.criteria = achievement.criteria();
        this.begun = begun;
        this.clock = clock;
        answers = new Answers(
                achievement.criteria(),
                criterion -> draft.map(it -> it.answer(criterion)).orElseGet(() -> Answer.empty(criterion)),
                files,
                getLocale(),
                this::keep);
        missing = new MissingFields(answers::nameOf, this::goTo);
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
        kept = KeptTexts.untilSaved("apply/" + achievement.id());
        kept.add(lead, missing, where, answers, readOver, sending, ways, bar());
        kept.addClassName("apply-work");
        addClassName("apply");
        add(kept, progress);
        draft.ifPresent(this::saved);
    }

    private Div bar() {
        count.addClassName("small");
        Div bar = new Div(kept.mark(), count);
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
            saved(begun.save(achievement, answers.value(), seen));
            count(now);
            if (missing.isVisible()) {
                missing.show(AnswerRules.problems(answers.value(), criteria));
            }
            if (now == steps.criteria()) {
                readOver.show(answers.value());
            }
        } catch (ChangedElsewhere elsewhere) {
            kept.savedElsewhere();
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    private void saved(Draft draft) {
        seen = draft.version();
        kept.saved(draft.savedAt(), clock.instant());
    }

    /** The same request is written in another tab too, or was sent there. */
    void look() {
        if (begun.find(achievement).filter(it -> it.version() > seen).isPresent()) {
            kept.savedElsewhere();
        }
    }

    void sent() {
        kept.forget();
    }

    /** Leads to the first gap, and names all of them until they are filled. */
    void incomplete(Problem.Invalid invalid) {
        keep();
        missing.show(invalid.fields());
        answers.first(invalid.fields()).ifPresent(this::arrive);
        answers.show(invalid.fields());
    }

    private void goTo(FieldProblem problem) {
        answers.first(List.of(problem)).ifPresent(step -> {
            arrive(step);
            answers.goTo(problem);
        });
    }

    private void arrive(int step) {
        UI.getCurrent().getPage().getHistory().pushState(null, steps.address(step));
        show(step, false);
    }
}
