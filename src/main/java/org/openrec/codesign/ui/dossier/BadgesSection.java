package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.ZoneOffset;
import org.openrec.codesign.dossier.Dossier;

/** The paper badges, what was said of each, and where the published ones are met. */
class BadgesSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Words words;

    BadgesSection(Dossier dossier, Words words) {
        this.words = words;
        addClassName("block");
        add(new H2(words.text("part.badges")));
        dossier.badges().forEach(badge -> add(badge(badge)));
        dossier.uses().ifPresent(it -> add(uses(it)));
    }

    private Component badge(Dossier.BadgeLine badge) {
        Span tag = new Span(words.text("badge." + badge.state()));
        tag.addClassNames("tag", badge.state().equals("published") ? "done" : "now");
        String name = badge.name().in(words.locale());
        Component title =
                badge.achievement().filter(it -> badge.version().isPresent()).isPresent()
                        ? new Anchor("badges/" + badge.achievement().get(), name)
                        : new Span(name);
        Div box = new Div(
                new H3(title, new Span(" "), tag),
                words.told(words.read(badge.sheet().summary())));
        OrderedList criteria = new OrderedList();
        criteria.addClassName("criteria");
        badge.sheet()
                .criteria()
                .forEach(it ->
                        criteria.add(new ListItem(new H3(words.read(it.title())), words.told(words.read(it.shown())))));
        box.add(new NativeDetails(
                words.text("badge.criteria", badge.sheet().criteria().size()), criteria));
        if (!badge.decisions().isEmpty()) {
            Div said = new Div();
            badge.decisions().forEach(it -> said.add(words.quiet(decision(it))));
            box.add(new NativeDetails(
                    words.text("badge.decisions", badge.decisions().size()), said));
        }
        box.addClassName("paper-badge");
        return box;
    }

    private String decision(Dossier.DecisionLine it) {
        String who = it.party().orElseGet(() -> words.text("voice." + it.voice()));
        String what = words.text(it.agreed() ? "decision.agreed" : "decision.sentBack");
        return words.date(it.at()) + " · " + who + " · " + what + (it.reason().isBlank() ? "" : " · " + it.reason());
    }

    private Component uses(Dossier.UseLine it) {
        return new NativeDetails(
                words.text("part.uses"),
                new Div(
                        words.fact("uses.places", it.places()),
                        words.fact("uses.communication", it.communication()),
                        words.fact("uses.contact", it.contact()),
                        words.fact(
                                "uses.review",
                                words.date(it.reviewOn()
                                        .atStartOfDay(ZoneOffset.UTC)
                                        .toInstant()))));
    }
}
