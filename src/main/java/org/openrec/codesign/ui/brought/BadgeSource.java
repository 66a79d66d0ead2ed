package org.openrec.codesign.ui.brought;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openrec.codesign.brought.BringingBadges;
import org.openrec.codesign.brought.BroughtPreview;
import org.openrec.credential.definition.BadgeDefinitions;
import org.openrec.shared.ui.FileUpload;
import org.springframework.core.io.InputStreamSource;

/** Where badges come from: a file, or an address. */
class BadgeSource extends Div {

    private static final long serialVersionUID = 1L;

    private final transient BringingBadges bringing;
    private final transient Consumer<Supplier<BroughtPreview>> read;
    private final transient Consumer<String> refused;

    BadgeSource(BringingBadges bringing, Consumer<Supplier<BroughtPreview>> read, Consumer<String> refused) {
        this.bringing = bringing;
        this.read = read;
        this.refused = refused;
        FileUpload upload =
                new FileUpload(BadgeDefinitions.LARGEST, getLocale(), (file, size, content) -> taken(size, content));
        upload.setAcceptedFileTypes(".json", ".jsonld", ".png", ".svg", ".csv", ".txt");
        TextField address = new TextField(getTranslation("codesign.brought.address"));
        address.setHelperText(getTranslation("codesign.brought.address.help"));
        Button look = new Button(
                getTranslation("codesign.brought.look"),
                click -> read.accept(() -> bringing.previewAt(address.getValue())));
        Div byAddress = new Div(address, look);
        byAddress.addClassName("bring-address");
        add(upload, byAddress);
    }

    private Command taken(long size, InputStreamSource content) throws IOException {
        if (size > BadgeDefinitions.LARGEST) {
            return () -> refused.accept(getTranslation("shared.upload.tooBig"));
        }
        byte[] file;
        try (InputStream in = content.getInputStream()) {
            file = in.readAllBytes();
        }
        return () -> read.accept(() -> bringing.preview(file));
    }
}
