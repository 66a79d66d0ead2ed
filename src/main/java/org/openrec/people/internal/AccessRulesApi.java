package org.openrec.people.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.people.OrganisationId;
import org.openrec.people.Role;
import org.openrec.people.access.AccessRule;
import org.openrec.people.access.AccessRules;
import org.openrec.people.access.PersonClaims;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The rules that give roles at each signing in, for administrators. */
@RestController
@RequestMapping("/api/access-rules")
class AccessRulesApi {

    private final AccessRules rules;

    AccessRulesApi(AccessRules rules) {
        this.rules = rules;
    }

    /**
     * @param how {@code is} or {@code begins}
     * @param persons how many are what they are by it today; of no matter in what is sent
     */
    record RuleJson(
            @Nullable String claim,
            @Nullable String how,
            @Nullable String value,
            @Nullable String role,
            @Nullable String organisation,
            @Nullable Long persons) {

        static RuleJson of(AccessRules.Counted counted) {
            AccessRule rule = counted.rule();
            return new RuleJson(
                    rule.claim(),
                    rule.how().code(),
                    rule.value(),
                    rule.role().code(),
                    rule.organisation().map(OrganisationId::value).orElse(null),
                    counted.persons());
        }
    }

    record RulesJson(@Nullable List<@Nullable RuleJson> rules) {}

    /** @param claims what the provider says: texts, lists of texts, or objects of them */
    record Trial(
            @Nullable List<@Nullable RuleJson> rules,
            @Nullable Map<String, Object> claims) {}

    record GrantedJson(int rule, String role, @Nullable String organisation) {}

    record OutcomeJson(List<GrantedJson> granted, List<String> unread) {}

    record ImpactJson(long persons, long gain, long lose, List<String> examples) {}

    @GetMapping
    RulesJson all() {
        return new RulesJson(
                rules.all().stream().<@Nullable RuleJson>map(RuleJson::of).toList());
    }

    /** @param preview counts alone, and saves nothing */
    @PutMapping
    ImpactJson replace(@RequestBody RulesJson sent, @RequestParam(defaultValue = "false") boolean preview) {
        List<AccessRule> read = read(sent.rules());
        AccessRules.Impact impact = rules.impact(read);
        if (!preview) {
            rules.replace(read);
        }
        return new ImpactJson(impact.persons(), impact.gain(), impact.lose(), impact.examples());
    }

    /** What somebody would be; without rules by those that are saved. */
    @PostMapping("/try")
    OutcomeJson attempt(@RequestBody Trial trial) {
        List<AccessRule> tried = trial.rules() == null
                ? rules.all().stream().map(AccessRules.Counted::rule).toList()
                : read(trial.rules());
        AccessRules.Outcome outcome = rules.outcome(
                tried, PersonClaims.of(Optional.ofNullable(trial.claims()).orElse(Map.of())));
        return new OutcomeJson(
                outcome.granted().stream()
                        .map(it -> new GrantedJson(
                                it.rule(),
                                it.group().role().code(),
                                it.group()
                                        .organisation()
                                        .map(OrganisationId::value)
                                        .orElse(null)))
                        .toList(),
                outcome.unread());
    }

    private static List<AccessRule> read(@Nullable List<@Nullable RuleJson> sent) {
        List<FieldProblem> problems = new ArrayList<>();
        List<AccessRule> read = new ArrayList<>();
        List<@Nullable RuleJson> all = sent == null ? List.of() : sent;
        for (int i = 0; i < all.size(); i++) {
            rule(all.get(i), "/rules/" + i + "/", problems).ifPresent(read::add);
        }
        if (!problems.isEmpty()) {
            throw new AccessRules.RulesInvalid(problems);
        }
        return read;
    }

    private static Optional<AccessRule> rule(@Nullable RuleJson sent, String at, List<FieldProblem> problems) {
        if (sent == null) {
            problems.add(problem(at, "claim"));
            return Optional.empty();
        }
        Optional<AccessRule.How> how =
                sent.how() == null ? Optional.of(AccessRule.How.IS) : AccessRule.How.of(sent.how());
        Optional<Role> role = Optional.ofNullable(sent.role()).flatMap(Role::ofCode);
        Optional<OrganisationId> organisation = Optional.empty();
        try {
            organisation = Optional.ofNullable(sent.organisation())
                    .filter(it -> !it.isBlank())
                    .map(OrganisationId::new);
        } catch (IllegalArgumentException e) {
            problems.add(problem(at + "organisation", "organisation"));
        }
        if (how.isEmpty()) {
            problems.add(problem(at + "how", "how"));
        }
        if (role.isEmpty()) {
            problems.add(problem(at + "role", "role"));
        }
        return how.isEmpty() || role.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new AccessRule(text(sent.claim()), how.get(), text(sent.value()), role.get(), organisation));
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent.strip();
    }

    private static FieldProblem problem(String pointer, String what) {
        return new FieldProblem(pointer, Texts.both("people.rules.problem." + what));
    }
}
