package org.openrec.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.Locale;
import org.openrec.cases.Relation;
import org.openrec.notification.Pace;
import org.openrec.notification.Paces;
import org.openrec.people.Actor;
import org.openrec.people.ui.account.AccountPart;
import org.openrec.people.ui.account.Block;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.annotation.Order;

/** What is mailed to oneself, and when. */
@org.springframework.stereotype.Component
@Order(25)
class PacesPart implements AccountPart {

    private final Paces paces;

    PacesPart(Paces paces) {
        this.paces = paces;
    }

    @Override
    public Component open(Actor actor) {
        UI page = UI.getCurrent();
        Block block = new Block(
                page.getTranslation("notification.paces.title"),
                new Paragraph(page.getTranslation("notification.paces.help")));
        block.addClassName("account-paces");
        paces.of(actor.id()).forEach((relation, pace) -> block.add(choice(actor, relation, pace)));
        return block;
    }

    private Select<Pace> choice(Actor actor, Relation relation, Pace now) {
        UI page = UI.getCurrent();
        Select<Pace> choice = new Select<>();
        choice.setLabel(page.getTranslation("notification.paces." + key(relation)));
        choice.setItems(Arrays.asList(Pace.values()));
        choice.setItemLabelGenerator(it -> page.getTranslation("notification.paces." + key(it)));
        choice.setValue(now);
        choice.addValueChangeListener(change -> {
            paces.choose(actor.id(), relation, change.getValue());
            ProblemNotice.done(page.getTranslation("notification.paces.kept"));
        });
        return choice;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
