package org.openrec.file;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Gives files out so that a browser keeps them and runs nothing of them. */
@Component
public class Download {

    private final FileStore files;

    Download(FileStore files) {
        this.files = files;
    }

    public void send(StoredFile file, HttpServletResponse response) throws IOException {
        write(file, ContentDisposition.attachment(), response);
    }

    /** The same to be looked at in a page of ours; what is no image is saved all the same. */
    public void show(StoredFile file, HttpServletResponse response) throws IOException {
        write(
                file,
                file.behind("").isImage() ? ContentDisposition.inline() : ContentDisposition.attachment(),
                response);
    }

    private void write(StoredFile file, ContentDisposition.Builder disposition, HttpServletResponse response)
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
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        files.copy(file.id(), response.getOutputStream());
    }
}
