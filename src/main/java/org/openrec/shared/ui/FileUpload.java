package org.openrec.shared.ui;

import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Takes files in, by choice or by drop, and shows at once what became of them. */
public final class FileUpload extends Upload {

    private static final long serialVersionUID = 1L;

    /** @param received the name and the content of each file */
    public FileUpload(long maxBytes, Locale locale, BiConsumer<String, byte[]> received) {
        super(UploadHandler.inMemory((file, content) -> received.accept(file.fileName(), content)));
        setMaxFileSize((int) maxBytes);
        setDropAllowed(true);
        setI18n(ComponentTexts.upload(locale));
        addAllFinishedListener(finished -> clearFileList());
        fetchChangesAfter("upload-success");
        fetchChangesAfter("upload-error");
    }

    /** The content comes by a request of its own, whose answer brings no changes of the page. */
    private void fetchChangesAfter(String domEvent) {
        getElement().addEventListener(domEvent, finished -> {});
    }
}
