package org.openrec.application.ui.apply;

import com.vaadin.flow.router.Location;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.openrec.achievement.AchievementId;
import org.openrec.application.answer.AskedQuestion;

/** The steps of an application: one for each criterion, then the page to read everything over. */
class ApplySteps implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String STEP = "step";

    private final transient AchievementId achievement;
    private final Answers answers;

    ApplySteps(AchievementId achievement, Answers answers) {
        this.achievement = achievement;
        this.answers = answers;
    }

    int criteria() {
        return answers.editors().size();
    }

    int complete() {
        return (int) IntStream.range(0, criteria()).filter(this::isComplete).count();
    }

    boolean isComplete(int step) {
        return answers.editors().get(step).complete();
    }

    String titleOf(int step) {
        return answers.editors().get(step).criterionTitle();
    }

    List<AskedQuestion> questionsOf(int step) {
        return answers.editors().get(step).questions();
    }

    /** Where the step is shown; the address counts from 1. */
    String address(int step) {
        return "apply/" + achievement + "?" + STEP + "=" + (step + 1);
    }

    /** The step of an address; without one the first that is not complete. */
    int at(Location location) {
        List<String> asked = location.getQueryParameters().getParameters(STEP);
        return asked.stream()
                .filter(text -> text.matches("\\d{1,3}"))
                .map(text -> Integer.parseInt(text) - 1)
                .filter(step -> step >= 0 && step <= criteria())
                .findFirst()
                .orElseGet(this::firstOpen);
    }

    private int firstOpen() {
        return IntStream.range(0, criteria())
                .filter(step -> !isComplete(step))
                .findFirst()
                .orElse(criteria());
    }
}
