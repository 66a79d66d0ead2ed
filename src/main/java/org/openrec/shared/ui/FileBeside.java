package org.openrec.shared.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.openrec.shared.ShownFile;

/** An image or a PDF beside what is written about it; over the page where there is no room beside. */
public class FileBeside extends Aside implements SerializableConsumer<ShownFile> {

    private static final long serialVersionUID = 1L;

    public FileBeside() {
        addClassName("file-beside");
        setVisible(false);
    }

    /** As long as nothing is shown. */
    public void begin(ShownFile file) {
        if (!isVisible()) {
            show(file);
        }
    }

    @Override
    public void accept(ShownFile file) {
        show(file);
        getElement()
                .executeJs("return getComputedStyle(this).display !== 'none'")
                .then(Boolean.class, hasRoom -> {
                    if (!hasRoom) {
                        FileLink.overPage(file);
                    }
                });
    }

    private void show(ShownFile file) {
        removeAll();
        Span name = new Span(file.name());
        name.addClassName("file-beside-name");
        Div head = new Div(name, FileLink.saving(file, getTranslation("shared.file.save")));
        head.addClassName("file-beside-head");
        getElement().setAttribute("aria-label", file.name());
        add(head, FileViewer.pages(file));
        setVisible(true);
    }
}
