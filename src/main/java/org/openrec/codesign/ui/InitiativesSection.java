package org.openrec.codesign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.dossier.InitiativeLine;
import org.openrec.codesign.dossier.InitiativePage;
import org.openrec.shared.Changes;
import org.openrec.shared.ui.Live;

/** A part of the list, page by page: it follows the lines that it shows, and no others. */
class InitiativesSection extends Section {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 24;

    private final InitiativePage.Part part;
    private final transient Dossiers dossiers;
    private final transient Changes changes;
    private final transient Function<InitiativeLine, ListItem> row;
    private final UnorderedList rows = new UnorderedList();
    private final Button more = new Button(getTranslation("codesign.list.more"));
    private final Map<InitiativeId, ListItem> shown = new LinkedHashMap<>();
    private transient Optional<InitiativePage.Cursor> next = Optional.empty();

    InitiativesSection(
            String title,
            InitiativePage.Part part,
            Dossiers dossiers,
            Changes changes,
            Function<InitiativeLine, ListItem> row) {
        this.part = part;
        this.dossiers = dossiers;
        this.changes = changes;
        this.row = row;
        addClassName("block");
        rows.addClassName("rows");
        more.addClassName("more");
        more.setDisableOnClick(true);
        more.addClickListener(click -> showMore());
        add(new H2(getTranslation(title)), rows, more);
        addPage();
        setVisible(!isEmpty());
    }

    boolean isEmpty() {
        return shown.isEmpty();
    }

    private void addPage() {
        InitiativePage page = dossiers.page(part, next, PAGE);
        page.items().forEach(line -> {
            ListItem item = row.apply(line);
            shown.put(line.id(), item);
            rows.add(item);
        });
        next = page.next();
        more.setVisible(next.isPresent());
        Set<String> topics = shown.keySet().stream().map(InitiativeId::topic).collect(Collectors.toSet());
        Live.follow(this, changes, topics, this::refresh);
    }

    private void showMore() {
        int before = shown.size();
        addPage();
        more.setEnabled(true);
        shown.values().stream().skip(before).findFirst().ifPresent(item -> item.getElement()
                .executeJs("this.querySelector('a').focus()"));
    }

    private void refresh() {
        dossiers.lines(shown.keySet()).forEach(line -> {
            ListItem now = row.apply(line);
            Element before =
                    Optional.ofNullable(shown.put(line.id(), now)).orElse(now).getElement();
            rows.getElement().setChild(rows.getElement().indexOfChild(before), now.getElement());
        });
    }
}
