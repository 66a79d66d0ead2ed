package org.openrec.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import org.openrec.shared.ShownFile;

/** A file in a page: its name saves it, and what browsers can show opens over the page. */
public class FileLink extends Div {

    private static final long serialVersionUID = 1L;

    public FileLink(ShownFile file) {
        addClassName("file-link");
        if (file.isImage()) {
            Image small = new Image(file.viewAddress(), "");
            small.addClassName("file-small");
            small.getElement().setAttribute("loading", "lazy");
            add(small);
        }
        add(saving(file, file.name()));
        if (file.isViewable()) {
            Button view = new Button(getTranslation("shared.file.view"), click -> new FileViewer(file).open());
            view.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            view.setAriaLabel(getTranslation("shared.file.view.one", file.name()));
            add(view);
        }
    }

    static Anchor saving(ShownFile file, String text) {
        Anchor anchor = new Anchor(file.address(), text);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", file.name());
        return anchor;
    }
}
