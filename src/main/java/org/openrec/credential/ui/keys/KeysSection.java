package org.openrec.credential.ui.keys;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import org.openrec.credential.key.IssuerKeyChanges;
import org.openrec.credential.key.ReissueProgress;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Organisations;
import org.openrec.shared.Changes;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.Live;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.signing.PublishedKey;

/** One service's keys at a time, the one that signs first; what was signed by one that leaked is followed while it is signed anew. */
class KeysSection extends Section {

    private static final long serialVersionUID = 1L;

    private final transient IssuerKeyChanges keys;
    private final ComboBox<Organisation> service = new ComboBox<>(getTranslation("credential.keys.service"));
    private final Div shown = new Div();

    KeysSection(IssuerKeyChanges keys, Organisations organisations, Changes changes) {
        this.keys = keys;
        addClassNames("block", "keys");
        service.setItemLabelGenerator(it -> it.name().in(getLocale()));
        // asked when somebody looks
        service.setItemsWithFilterConverter(
                query -> services(organisations, query.getFilter().orElse("")).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                filter -> filter);
        service.setWidth("min(24rem, 100%)");
        service.addValueChangeListener(change -> show());
        Paragraph lead = new Paragraph(getTranslation("credential.keys.lead"));
        lead.addClassName("quiet");
        add(new H2(getTranslation("credential.keys")), lead, service, shown);
        Live.follow(this, changes, IssuerKeyChanges.TOPIC, this::show);
    }

    private List<Organisation> services(Organisations organisations, String words) {
        String folded = words.toLowerCase(getLocale());
        return organisations.all().stream()
                .filter(it -> it.kind() == OrganisationKind.SERVICE)
                .filter(it -> it.name().in(getLocale()).toLowerCase(getLocale()).contains(folded))
                .toList();
    }

    private void show() {
        shown.removeAll();
        service.getOptionalValue().ifPresent(it -> {
            List<PublishedKey> all = keys.of(it.id()).stream()
                    .sorted(Comparator.comparingInt(PublishedKey::number).reversed())
                    .toList();
            if (all.isEmpty()) {
                shown.add(new Paragraph(getTranslation("credential.keys.none")));
                return;
            }
            UnorderedList rows = new UnorderedList();
            rows.addClassName("rows");
            all.forEach(key -> rows.add(row(it, key)));
            shown.add(rows);
        });
    }

    private ListItem row(Organisation issuer, PublishedKey key) {
        Span name = new Span(getTranslation("credential.keys.key", key.number()));
        name.addClassName("row-title");
        Span since = new Span(state(key));
        since.addClassName("row-detail");
        Div words = new Div(name, since);
        words.addClassName("row-words");
        keys.progress(issuer.id(), key.number()).ifPresent(it -> words.add(new Span(told(it))));
        ListItem row = new ListItem(words);
        row.addClassName("row");
        if (key.retiredAt().isEmpty()) {
            row.add(new Button(getTranslation("credential.keys.rotate"), click -> rotate(issuer)));
        }
        if (key.compromisedFrom().isEmpty()) {
            Button leaked = new Button(getTranslation("credential.keys.compromised"), click -> new CompromisedDialog(
                            key.number(), (from, reason) -> {
                                keys.compromised(issuer.id(), key.number(), from, reason);
                                show();
                            })
                    .open());
            leaked.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
            row.add(leaked);
        }
        return row;
    }

    private void rotate(Organisation issuer) {
        PublishedKey now = keys.rotate(issuer.id());
        show();
        ProblemNotice.done(getTranslation("credential.keys.rotated", now.number()));
    }

    private String state(PublishedKey key) {
        String since = Dates.onDocuments(key.createdAt(), getLocale());
        return key.compromisedFrom()
                .map(from -> getTranslation("credential.keys.leaked", since, Dates.onDocuments(from, getLocale())))
                .or(() -> key.retiredAt()
                        .map(end ->
                                getTranslation("credential.keys.retired", since, Dates.onDocuments(end, getLocale()))))
                .orElseGet(() -> getTranslation("credential.keys.signs", since));
    }

    private String told(ReissueProgress progress) {
        String how = progress.endedAt().isPresent() ? "ended" : "runs";
        return getTranslation(
                "credential.keys.reissue." + how,
                progress.looked(),
                progress.total(),
                progress.done(),
                progress.failed(),
                progress.later());
    }
}
