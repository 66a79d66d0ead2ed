package org.openrec.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;

/** Takes files in, by choice or by drop, and shows at once what became of them; none is held whole in memory. */
public final class FileUpload extends Upload {

    private static final long serialVersionUID = 1L;

    /** What becomes of a file; it may take its time, the page is not held meanwhile. */
    @FunctionalInterface
    public interface Receiver {

        /**
         * @param size in bytes
         * @param content there until this returns
         * @return what the page shows of it
         */
        Command received(String name, long size, InputStreamSource content) throws IOException;
    }

    public FileUpload(long maxBytes, Locale locale, Receiver receiver) {
        super(event -> receive(event, receiver));
        setMaxFileSize((int) maxBytes);
        setDropAllowed(true);
        setI18n(ComponentTexts.upload(locale));
        addAllFinishedListener(finished -> clearFileList());
        fetchChangesAfter("upload-success");
        fetchChangesAfter("upload-error");
    }

    static void receive(UploadEvent event, Receiver receiver) throws IOException {
        UI ui = event.getUI();
        Path file = Files.createTempFile("upload", null);
        try {
            long size;
            try (InputStream in = event.getInputStream();
                    OutputStream out = Files.newOutputStream(file)) {
                size = in.transferTo(out);
            }
            Command shown = receiver.received(event.getFileName(), size, new FileSystemResource(file));
            ui.access(asUploader(shown)::run);
        } finally {
            Files.delete(file);
        }
    }

    /** If the page is busy, whichever thread leaves it next shows the file, and that thread is nobody's. */
    private static Runnable asUploader(Command shown) {
        return DelegatingSecurityContextRunnable.create(shown::execute, SecurityContextHolder.getContext());
    }

    /** The content comes by a request of its own, whose answer brings no changes of the page. */
    private void fetchChangesAfter(String domEvent) {
        getElement().addEventListener(domEvent, finished -> {});
    }
}
