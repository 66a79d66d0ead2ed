package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import org.openrec.codesign.memory.Event;
import org.openrec.shared.Language;
import org.openrec.shared.setting.Dates;

/** What happened, latest first. */
class JournalSection extends Details {

    private static final long serialVersionUID = 1L;

    JournalSection(List<Event> lines, Instant now) {
        addClassName("journal");
        setSummaryText(getTranslation("codesign.journal", lines.size()));
        OrderedList list = new OrderedList();
        list.addClassNames("dossier-list", "plain-list");
        for (int i = lines.size() - 1; i >= 0; i--) {
            Event line = lines.get(i);
            Paragraph when = new Paragraph(Dates.dateTime(line.at(), now, getLocale()) + Words.by(line));
            when.addClassNames("quiet", "small");
            list.add(new ListItem(new Paragraph(line.in(Language.of(getLocale()))), when));
        }
        add(list);
    }
}
