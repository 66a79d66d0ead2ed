package org.openrec.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.openrec.people.Organisation;
import org.openrec.people.Organisations;
import org.openrec.people.access.AccessRule;
import org.openrec.people.access.AccessRules;
import org.openrec.shared.ui.EmptyState;

/** The rules in their order: if the directory says this, then that, and how many are it by it today. */
class RuleTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Organisations organisations;
    private final transient IntConsumer removed;

    RuleTable(Organisations organisations, IntConsumer removed) {
        this.organisations = organisations;
        this.removed = removed;
    }

    /** @param kept those that count; the others are not yet applied */
    void show(List<AccessRule> rules, List<AccessRules.Counted> kept) {
        removeAll();
        if (rules.isEmpty()) {
            add(new EmptyState(getTranslation("people.rules.none.title"), getTranslation("people.rules.none")));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("rule-rows");
        for (int i = 0; i < rules.size(); i++) {
            list.add(row(i, rules.get(i), kept));
        }
        add(list);
    }

    private ListItem row(int index, AccessRule rule, List<AccessRules.Counted> kept) {
        Optional<AccessRules.Counted> counted =
                kept.stream().filter(it -> it.rule().equals(rule)).findFirst();
        Div read = new Div(
                new Code(rule.claim()),
                new Span(" " + getTranslation("people.rules.how." + rule.how().code()) + " "),
                new Code(rule.value()));
        read.addClassName("rule-read");
        Div given = new Div(new Span(words(rule)));
        given.addClassName("rule-given");
        Span count = new Span(counted.map(it -> getTranslation("people.rules.count", it.persons()))
                .orElseGet(() -> getTranslation("people.rules.notYet")));
        count.addClassName("quiet");
        Button remove = new Button(getTranslation("people.rules.remove"), click -> removed.accept(index));
        remove.setAriaLabel(getTranslation("people.rules.remove.of", index + 1));
        ListItem row = new ListItem(read, given, count, remove);
        row.addClassName("rule-row");
        row.setClassName("fresh", counted.isEmpty());
        return row;
    }

    String words(AccessRule rule) {
        String role = getTranslation("people.role." + rule.role().code());
        return rule.organisation()
                .flatMap(organisations::find)
                .map(Organisation::name)
                .map(it -> role + ", " + it.in(getLocale()))
                .orElse(role);
    }
}
