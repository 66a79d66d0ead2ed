package org.openrec.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.function.SerializableConsumer;
import org.openrec.shared.ShownFile;

/** A file in a page: its name saves it, and what browsers can show opens over the page or beside it. */
public class FileLink extends Div {

    private static final long serialVersionUID = 1L;

    public FileLink(ShownFile file) {
        this(file, FileLink::overPage);
    }

    /** @param viewing shows what browsers can show */
    public FileLink(ShownFile file, SerializableConsumer<ShownFile> viewing) {
        addClassName("file-link");
        if (file.isImage()) {
            Image small = new Image(file.viewAddress(), "");
            small.addClassName("file-small");
            small.getElement().setAttribute("loading", "lazy");
            add(small);
        }
        add(saving(file, file.name()));
        if (file.isViewable()) {
            Button view = new Button(getTranslation("shared.file.view"), click -> viewing.accept(file));
            view.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            view.setAriaLabel(getTranslation("shared.file.view.one", file.name()));
            add(view);
        }
    }

    public static void overPage(ShownFile file) {
        new FileViewer(file).open();
    }

    static Anchor saving(ShownFile file, String text) {
        Anchor anchor = new Anchor(file.address(), text);
        anchor.setRouterIgnore(true);
        anchor.getElement().setAttribute("download", file.name());
        return anchor;
    }
}
