package org.openrec.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.openrec.shared.ShownFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Gives files out so that a browser keeps them and runs nothing of them. */
@Component
public class Download {

    /** Browsers open their PDF viewer in no sandbox; the type is recognised from the content and never guessed again. */
    private static final String VIEWED_PDF =
            "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private final FileStore files;

    Download(FileStore files) {
        this.files = files;
    }

    public void send(StoredFile file, HttpServletResponse response) throws IOException {
        write(file, ContentDisposition.attachment(), "sandbox", response);
    }

    /** The same to be looked at in a page of ours; what browsers cannot show is saved all the same. */
    public void show(StoredFile file, HttpServletResponse response) throws IOException {
        ShownFile shown = file.behind("");
        if (!shown.isViewable()) {
            send(file, response);
            return;
        }
        write(file, ContentDisposition.inline(), shown.isPdf() ? VIEWED_PDF : "sandbox", response);
    }

    private void write(
            StoredFile file, ContentDisposition.Builder disposition, String policy, HttpServletResponse response)
            throws IOException {
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                disposition
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", policy);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        files.copy(file.id(), response.getOutputStream());
    }
}
