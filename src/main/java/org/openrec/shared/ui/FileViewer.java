package org.openrec.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Image;
import org.openrec.shared.ShownFile;

/** An image or a PDF over the page that lists it. */
class FileViewer extends Dialog {

    private static final long serialVersionUID = 1L;

    FileViewer(ShownFile file) {
        addClassName("file-viewer");
        setHeaderTitle(file.name());
        setModal(true);
        setDraggable(false);
        add(pages(file));
        Button close = new Button(getTranslation("shared.close"), click -> close());
        DialogFocus.begin(this, close);
        getFooter().add(FileLink.saving(file, getTranslation("shared.file.save")), close);
    }

    static Component pages(ShownFile file) {
        return file.isImage() ? new Image(file.viewAddress(), file.name()) : new PdfPages(file);
    }
}
