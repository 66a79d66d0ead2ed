package org.openrec.application.answer;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.achievement.Criterion;
import org.openrec.file.FileId;
import org.openrec.shared.Complaints;
import org.openrec.shared.FieldProblem;

/** What answers have to hold to be sent; whatever is wrong is named by its JSON Pointer in {@link SentAnswers}. */
public final class AnswerRules {

    static final int MAX_EVIDENCE = 20;
    static final int MAX_FILES = 10;

    private final Complaints complaints = new Complaints();
    private final Map<String, Criterion> expected;
    private final Set<String> seen = new HashSet<>();

    private AnswerRules(Collection<Criterion> expected) {
        this.expected = expected.stream().collect(Collectors.toMap(Criterion::id, Function.identity()));
    }

    /**
     * What is wrong with answers for exactly these criteria; nothing if they hold.
     */
    public static List<FieldProblem> problems(List<Answer> answers, Collection<Criterion> expected) {
        AnswerRules rules = new AnswerRules(expected);
        for (int i = 0; i < answers.size(); i++) {
            rules.answer(answers.get(i), "/criteria/" + i);
        }
        if (!rules.seen.containsAll(rules.expected.keySet())) {
            rules.complaints.add("/criteria", "application.problem.criterion-missing");
        }
        if (answers.stream().flatMap(Answer::files).count() > MAX_FILES) {
            rules.complaints.add("/criteria", "application.problem.too-many-files", MAX_FILES);
        }
        return rules.complaints.all();
    }

    /**
     * Makes sure of it.
     *
     * @throws AnswersInvalid with everything that is wrong
     */
    public static void check(List<Answer> answers, Collection<Criterion> expected) {
        List<FieldProblem> problems = problems(answers, expected);
        if (!problems.isEmpty()) {
            throw new AnswersInvalid(problems);
        }
    }

    private void answer(Answer answer, String pointer) {
        Criterion criterion = expected.get(answer.criterionId());
        if (criterion == null) {
            complaints.add(pointer + "/criterionId", "application.problem.criterion-unknown");
        } else if (!seen.add(answer.criterionId())) {
            complaints.add(pointer + "/criterionId", "application.problem.criterion-twice");
        }
        if (criterion != null) {
            AskedQuestion.of(criterion)
                    .forEach(it -> text(
                            answer.account().answer(it.id()), pointer + "/account/" + it.id(), Account.MAX_LENGTH));
        }
        evidence(answer.evidence(), pointer + "/evidence");
    }

    private void evidence(List<Evidence> evidence, String pointer) {
        if (evidence.isEmpty()) {
            complaints.add(pointer, "application.problem.evidence-missing");
        } else if (evidence.size() > MAX_EVIDENCE) {
            complaints.add(pointer, "application.problem.too-much-evidence", MAX_EVIDENCE);
        } else {
            for (int i = 0; i < evidence.size(); i++) {
                one(evidence.get(i), pointer + "/" + i);
            }
        }
    }

    private void one(Evidence evidence, String pointer) {
        if (evidence instanceof Evidence.Text text) {
            text(text.text(), pointer + "/text", Evidence.MAX_TEXT);
        } else if (evidence instanceof Evidence.Link link) {
            link(link, pointer);
        } else if (evidence instanceof Evidence.File file) {
            if (file.id().equals(FileId.NONE)) {
                complaints.add(pointer + "/id", "application.problem.file-unknown");
            }
        } else {
            complaints.add(pointer + "/type", "application.problem.evidence-type");
        }
    }

    private void link(Evidence.Link link, String pointer) {
        if (!Evidence.Link.accepts(link.url())) {
            complaints.add(pointer + "/url", "application.problem.link");
        }
        if (link.title().length() > Evidence.MAX_TITLE) {
            complaints.add(pointer + "/title", "application.problem.too-long", Evidence.MAX_TITLE);
        } else {
            keepable(link.title(), pointer + "/title");
        }
    }

    private void text(String text, String pointer, int longest) {
        if (text.isEmpty()) {
            complaints.add(pointer, "application.problem.required");
        } else if (text.length() > longest) {
            complaints.add(pointer, "application.problem.too-long", longest);
        } else {
            keepable(text, pointer);
        }
    }

    /** PostgreSQL keeps no NUL. */
    private void keepable(String text, String pointer) {
        if (text.indexOf('\0') >= 0) {
            complaints.add(pointer, "application.problem.character");
        }
    }
}
