package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.openrec.people.Organisations;
import org.openrec.people.access.AccessRule;
import org.openrec.people.access.AccessRules;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** Who may be what: the rules, what a change of them would do, and a place to try them. */
@Route(value = "access-rules", layout = MainLayout.class)
@RolesAllowed("ADMIN")
class AccessRulesView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient AccessRules rules;
    private final transient List<AccessRule> draft = new ArrayList<>();
    private transient List<AccessRules.Counted> kept;
    private final RuleTable table;
    private final Div impact = new Div();
    private final RuleTrial trial;

    AccessRulesView(AccessRules rules, Organisations organisations) {
        this.rules = rules;
        this.kept = rules.all();
        addClassName("access-rules");
        draft.addAll(kept.stream().map(AccessRules.Counted::rule).toList());
        table = new RuleTable(organisations, this::remove);
        trial = new RuleTrial(claims -> rules.outcome(draft, claims), table::words);
        RuleFields fields = new RuleFields(organisations, this::add);
        impact.addClassName("rule-impact");
        impact.getElement().setAttribute("role", "status");
        Div words = new Div(table, fields, impact);
        Div split = new Div(words, trial);
        split.addClassName("split");
        add(new PageHeader(getTranslation("people.rules.title"), getTranslation("people.rules.lead")), split);
        show();
    }

    private void add(AccessRule rule) {
        draft.add(rule);
        try {
            show();
        } catch (AccessRules.RulesInvalid invalid) {
            draft.remove(draft.size() - 1);
            throw invalid;
        }
    }

    private void remove(int index) {
        draft.remove(index);
        show();
    }

    private void show() {
        List<AccessRule> before = kept.stream().map(AccessRules.Counted::rule).toList();
        impact.removeAll();
        if (!draft.equals(before)) {
            AccessRules.Impact counted = rules.impact(draft);
            Button apply = new Button(getTranslation("people.rules.apply"), click -> apply());
            apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            Paragraph examples = new Paragraph(String.join(", ", counted.examples()));
            examples.addClassName("quiet");
            impact.add(
                    new Paragraph(getTranslation("people.rules.impact", counted.gain(), counted.lose())),
                    new Paragraph(getTranslation("people.rules.impact.when")),
                    examples,
                    apply,
                    new Button(getTranslation("people.rules.discard"), click -> {
                        draft.clear();
                        draft.addAll(before);
                        show();
                    }));
        }
        impact.setVisible(!draft.equals(before));
        table.show(draft, kept);
        trial.again();
    }

    private void apply() {
        try {
            rules.replace(draft);
            kept = rules.all();
            show();
            ProblemNotice.done(getTranslation("people.rules.applied"));
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("people.rules.title"));
    }
}
