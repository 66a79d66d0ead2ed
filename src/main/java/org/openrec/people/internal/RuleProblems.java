package org.openrec.people.internal;

import java.util.ArrayList;
import java.util.List;
import org.openrec.people.Organisations;
import org.openrec.people.Role;
import org.openrec.people.access.AccessRule;
import org.openrec.people.access.AccessRules;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;

/** What is wrong with rules: each thing at its place. */
final class RuleProblems {

    private static final int MOST = 200;
    private static final int LONGEST = 500;

    private RuleProblems() {}

    static void refuse(List<AccessRule> rules, Organisations organisations) {
        List<FieldProblem> problems = new ArrayList<>();
        if (rules.size() > MOST) {
            problems.add(new FieldProblem("/rules", Texts.both("people.rules.problem.many", MOST)));
        }
        for (int i = 0; i < rules.size(); i++) {
            AccessRule rule = rules.get(i);
            String at = "/rules/" + i + "/";
            if (!isText(rule.claim())) {
                problems.add(problem(at + "claim", "claim"));
            }
            if (!isText(rule.value())) {
                problems.add(problem(at + "value", "value"));
            }
            if (rule.role() == Role.PARTY) {
                problems.add(problem(at + "role", "role"));
            }
            boolean needsOne = rule.role().isOfOrganisation();
            if (needsOne && rule.organisation().flatMap(organisations::find).isEmpty()) {
                problems.add(problem(at + "organisation", "organisation"));
            } else if (!needsOne && rule.organisation().isPresent()) {
                problems.add(problem(at + "organisation", "everywhere"));
            }
        }
        if (!problems.isEmpty()) {
            throw new AccessRules.RulesInvalid(problems);
        }
    }

    private static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private static FieldProblem problem(String pointer, String what) {
        return new FieldProblem(pointer, Texts.both("people.rules.problem." + what));
    }
}
