package org.openrec.codesign.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.util.List;
import org.openrec.codesign.course.JournalLine;
import org.openrec.shared.setting.Dates;

/** What happened, latest first. */
class JournalSection extends Details {

    private static final long serialVersionUID = 1L;

    JournalSection(List<JournalLine> lines, Instant now) {
        addClassName("journal");
        setSummaryText(getTranslation("codesign.journal", lines.size()));
        OrderedList list = new OrderedList();
        list.addClassNames("dossier-list", "plain-list");
        for (int i = lines.size() - 1; i >= 0; i--) {
            JournalLine line = lines.get(i);
            Paragraph when = new Paragraph(Dates.dateTime(line.at(), now, getLocale())
                    + (line.author().isBlank() ? "" : " · " + line.author()));
            when.addClassNames("quiet", "small");
            list.add(new ListItem(new Paragraph(line.text().in(getLocale())), when));
        }
        add(list);
    }
}
