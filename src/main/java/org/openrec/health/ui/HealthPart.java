package org.openrec.health.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.frame.AdministrationPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthComponent;
import org.springframework.boot.actuate.health.HealthEndpoint;
import org.springframework.boot.actuate.health.Status;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How this node is, in plain words. */
@Component
@Order(10)
class HealthPart implements AdministrationPart {

    private static final List<String> PARTS =
            List.of("databaseWrites", "jobAcquisition", "failedSteps", "mailsLeave", "heap", "diskSpace");

    private final ObjectProvider<HealthEndpoint> health;

    HealthPart(ObjectProvider<HealthEndpoint> health) {
        this.health = health;
    }

    @Override
    public com.vaadin.flow.component.Component open() {
        Locale locale = UI.getCurrent().getLocale();
        UnorderedList parts = new UnorderedList();
        parts.addClassName("rows");
        health.ifAvailable(
                it -> PARTS.forEach(part -> parts.add(row(part, Optional.ofNullable(it.healthForPath(part)), locale))));
        Section section = new Section(new H2(Texts.get(locale, "health.title")), parts);
        section.addClassName("block");
        return section;
    }

    private static ListItem row(String part, Optional<HealthComponent> health, Locale locale) {
        Optional<Status> status = health.map(HealthComponent::getStatus);
        String how = status.filter(Status.UP::equals).isPresent()
                ? "good"
                : status.filter(Status.DOWN::equals).isPresent() ? "bad" : "unknown";
        Div name = new Div(new Span(Texts.get(locale, "health.part." + part)));
        name.addClassName("row-words");
        reason(health).ifPresent(reason -> {
            Span detail = new Span(reason);
            detail.addClassName("row-detail");
            name.add(detail);
        });
        Span word = new Span(Texts.get(locale, "health." + how));
        word.addClassNames("tag", how.equals("good") ? "done" : how.equals("bad") ? "refused" : "waiting");
        ListItem row = new ListItem(name, word);
        row.addClassName("row");
        return row;
    }

    /** What is told of why it is not well. */
    private static Optional<String> reason(Optional<HealthComponent> health) {
        return health.filter(Health.class::isInstance)
                .map(it -> ((Health) it).getDetails().get("reason"))
                .map(String::valueOf);
    }
}
