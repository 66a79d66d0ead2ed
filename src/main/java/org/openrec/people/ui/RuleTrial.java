package org.openrec.people.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.people.access.AccessRule;
import org.openrec.people.access.AccessRules;
import org.openrec.people.access.PersonClaims;

/** What somebody would be, of whom the directory says what is pasted here. */
class RuleTrial extends Section {

    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Function<PersonClaims, AccessRules.Outcome> outcome;
    private final transient Function<AccessRule, String> words;
    private final TextArea said = new TextArea(getTranslation("people.rules.try.said"));
    private final Div answer = new Div();

    RuleTrial(Function<PersonClaims, AccessRules.Outcome> outcome, Function<AccessRule, String> words) {
        this.outcome = outcome;
        this.words = words;
        addClassName("rule-trial");
        said.setMaxLength(20_000);
        said.setWidthFull();
        said.setMinRows(6);
        said.setPlaceholder(getTranslation("people.rules.try.example"));
        answer.getElement().setAttribute("role", "status");
        add(
                new H2(getTranslation("people.rules.try")),
                said,
                new Button(getTranslation("people.rules.try.do"), click -> attempt()),
                answer);
    }

    /** By the rules as they are now, if anything was pasted. */
    void again() {
        if (!said.getValue().isBlank()) {
            attempt();
        }
    }

    private void attempt() {
        answer.removeAll();
        said.setInvalid(false);
        Optional<PersonClaims> claims = read();
        if (claims.isEmpty()) {
            said.setErrorMessage(getTranslation("people.rules.try.unreadable"));
            said.setInvalid(true);
            return;
        }
        AccessRules.Outcome would = outcome.apply(claims.get());
        UnorderedList list = new UnorderedList();
        list.addClassName("plain-list");
        would.granted()
                .forEach(it -> list.add(new ListItem(
                        "✓ " + words.apply(asRule(it)) + " – " + getTranslation("people.rules.try.by", it.rule()))));
        if (would.granted().isEmpty()) {
            list.add(new ListItem(getTranslation("people.rules.try.nothing")));
        }
        answer.add(new H3(getTranslation("people.rules.try.would", name(claims.get()))), list);
        if (!would.unread().isEmpty()) {
            Paragraph unread =
                    new Paragraph(getTranslation("people.rules.try.unread", String.join(", ", would.unread())));
            unread.addClassName("quiet");
            answer.add(unread);
        }
    }

    private static AccessRule asRule(AccessRules.Granted granted) {
        return new AccessRule(
                "-",
                AccessRule.How.IS,
                "-",
                granted.group().role(),
                granted.group().organisation());
    }

    private String name(PersonClaims claims) {
        return claims.first("name").orElseGet(() -> getTranslation("people.rules.try.thisPerson"));
    }

    private Optional<PersonClaims> read() {
        try {
            return Optional.ofNullable(JSON.readValue(said.getValue(), new TypeReference<Map<String, Object>>() {}))
                    .map(PersonClaims::of);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
