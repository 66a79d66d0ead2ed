package org.openrec.shared.ui;

import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import org.openrec.shared.ShownFile;

/** The pages of a PDF, drawn by a script of ours on every screen, phones too; the browser opens no viewer of its own. */
@Tag("pdf-pages")
@JavaScript("context://pdf-pages.js")
class PdfPages extends HtmlComponent {

    private static final long serialVersionUID = 1L;

    PdfPages(ShownFile file) {
        getElement().setAttribute("role", "document");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", file.name());
        getElement().setAttribute("data-address", file.address());
        getElement().setAttribute("data-page", getTranslation("shared.file.page", "{0}", "{1}"));
        getElement().setAttribute("data-broken", getTranslation("shared.file.broken"));
    }
}
