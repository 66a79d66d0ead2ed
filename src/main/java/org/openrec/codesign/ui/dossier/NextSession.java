package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.openrec.codesign.dossier.Dossier;

/** When people meet next, where, and what about. */
class NextSession extends Section {

    private static final long serialVersionUID = 1L;

    NextSession(Dossier dossier, SessionTimes.Session session, Words words) {
        addClassNames("block", "next-session");
        Paragraph at = new Paragraph(words.dateTime(session.at()));
        at.addClassName("strong");
        add(
                new H2(words.text("next")),
                at,
                words.quiet(words.text(
                                session.workshop() ? "next.workshop" : "next.meeting",
                                session.number(),
                                session.workshop()
                                        ? dossier.workshops().most()
                                        : dossier.meetings().most())
                        + (session.place().isBlank() ? "" : " · " + session.place())));
        if (!session.about().isBlank()) {
            add(new NativeDetails(
                    words.text(session.workshop() ? "workshop.question" : "meeting.agenda"),
                    words.told(session.about())));
        }
    }
}
