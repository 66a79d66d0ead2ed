package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URI;
import java.time.Instant;
import org.openrec.shared.setting.Dates;

/** What a printed credential says at its foot: paper proves nothing, its address does. */
class OnPaper extends Div {

    private static final long serialVersionUID = 1L;

    OnPaper(URI page, String badge, Instant checked) {
        addClassName("on-paper");
        Div words = new Div(
                new Paragraph(getTranslation("credential.paper", Dates.onDocuments(checked, getLocale()))),
                new Paragraph(page.toString()));
        add(QrCode.of(page, getTranslation("credential.share.qr.label", badge)), words);
    }
}
