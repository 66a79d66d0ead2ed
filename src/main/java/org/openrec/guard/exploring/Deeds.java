package org.openrec.guard.exploring;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openrec.cases.WrittenNotice;
import org.openrec.guard.exploring.Stand.Deed;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.XmlElement;
import org.openrec.people.Group;
import org.openrec.people.Role;

/** What a step means for people: a decision, a signature, a refusal, a word to the person. */
public final class Deeds {

    private static final String RENEW = "renewCredential";
    private static final Set<String> SIGN = Set.of("issueCredential", RENEW);
    private static final Set<String> TAKE_BACK = Set.of("suspendCredential", "revokeCredential");
    private static final String NOTIFY = "notify";
    private static final String CLOSE = "closeApplication";
    private static final String CONCLUDE = "concludeReview";
    private static final String REOPEN = "reopenReview";
    private static final String REVIEW_FORM = "review";
    private static final String COMPLETION_FORM = "completeApplication";
    private static final Pattern REFUSED =
            Pattern.compile("\\$\\{\\s*[A-Za-z0-9_]+\\s*(?:==|eq)\\s*['\"]refused['\"]\\s*}");

    private final Diagram diagram;

    Deeds(Diagram diagram) {
        this.diagram = diagram;
    }

    /** Whoever asks for a badge does not decide on it. */
    public boolean decides(Step step) {
        return step.is("bpmn:userTask")
                && !mayBeStudents(step)
                && diagram.roleOf(step).filter(role -> role != Role.STUDENT).isPresent();
    }

    /** The groups written on a task go before its lane. */
    private static boolean mayBeStudents(Step step) {
        return step.element().attribute("camunda:candidateGroups").stream()
                .flatMap(groups -> Arrays.stream(groups.split(",", -1)))
                .anyMatch(group -> Group.ofCode(group.strip())
                        .filter(it -> it.role() != Role.STUDENT)
                        .isEmpty());
    }

    /** Whether a badge is signed there. */
    public static boolean signs(Step step) {
        return SIGN.stream().anyMatch(step::calls);
    }

    private static boolean takesBack(Step step) {
        return TAKE_BACK.stream().anyMatch(step::calls);
    }

    /** A case that ends in a renewal begins with a badge. */
    private boolean beginsWithABadge() {
        return diagram.steps(step -> step.calls(RENEW)).findAny().isPresent();
    }

    public static boolean closes(Step step) {
        return step.calls(CLOSE);
    }

    /** Somebody has done the task. */
    void done(Step task, Hand hand) {
        if (decides(task)) {
            hand.did(Deed.DECIDED);
        }
        switch (task.element().attribute("camunda:formRef").orElse("")) {
            case REVIEW_FORM -> hand.did(Deed.REVIEWED);
            case COMPLETION_FORM -> hand.undid(Deed.REVIEWED);
            default -> {
                // means nothing for the reviews
            }
        }
    }

    void act(Step step, Hand hand) {
        if (takesBack(step)) {
            if (!hand.has(Deed.SIGNED) && !beginsWithABadge()) {
                hand.breaks("nothingToTakeBack", step);
            }
            hand.undid(Deed.SIGNED);
        } else if (signs(step)) {
            if (!hand.has(Deed.DECIDED)) {
                hand.breaks("signingUndecided", step);
            }
            if (hand.has(Deed.TOLD_OF_REFUSAL) || hand.has(Deed.TOLD_OF_ABANDONMENT)) {
                hand.breaks("signingContrary", step);
            }
            hand.did(Deed.SIGNED);
        } else if (step.calls(CONCLUDE) && !hand.has(Deed.REVIEWED)) {
            hand.breaks("nothingToConclude", step);
        } else if (step.calls(REOPEN)) {
            hand.undid(Deed.REVIEWED);
        } else if (step.calls(CLOSE)) {
            value(step, "outcome").ifPresent(outcome -> {
                if (outcome.equals("refused")) {
                    hand.did(Deed.REFUSED);
                } else if (outcome.equals("abandoned")) {
                    hand.did(Deed.ABANDONED);
                }
            });
        } else if (step.calls(NOTIFY)
                && value(step, "recipient").filter("applicant"::equals).isPresent()) {
            value(step, "notice").ifPresent(notice -> told(notice, step, hand));
        }
    }

    private static void told(String notice, Step step, Hand hand) {
        switch (notice) {
            case "badgeIssued", "badgeRenewed" -> {
                if (!hand.has(Deed.SIGNED)) {
                    hand.breaks("noticeContrary", step);
                }
            }
            case "applicationRefused" -> {
                if (hand.has(Deed.SIGNED) || hand.has(Deed.ABANDONED)) {
                    hand.breaks("noticeContrary", step);
                }
                hand.did(Deed.TOLD_OF_REFUSAL);
            }
            case "applicationAbandoned", "badgeEnded" -> {
                if (hand.has(Deed.SIGNED) || hand.has(Deed.REFUSED)) {
                    hand.breaks("noticeContrary", step);
                }
                hand.did(Deed.TOLD_OF_ABANDONMENT);
            }
            case WrittenNotice.KEY -> {
                if (hand.has(Deed.REFUSED)) {
                    hand.did(Deed.TOLD_OF_REFUSAL);
                }
                if (hand.has(Deed.ABANDONED)) {
                    hand.did(Deed.TOLD_OF_ABANDONMENT);
                }
            }
            default -> {
                // says nothing of how it ends
            }
        }
    }

    /** An arrow that is taken when the request was refused. */
    void along(XmlElement flow, Hand hand) {
        flow.child("bpmn:conditionExpression")
                .filter(condition -> REFUSED.matcher(condition.text().strip()).matches())
                .ifPresent(refused -> hand.did(Deed.REFUSED));
    }

    private static Optional<String> value(Step step, String property) {
        return step.element().property(property);
    }
}
