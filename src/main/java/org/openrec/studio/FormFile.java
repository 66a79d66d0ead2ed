package org.openrec.studio;

import java.nio.charset.StandardCharsets;
import org.openrec.form.FormId;
import org.openrec.form.FormReader;

/**
 * A form beside a diagram, finished or not.
 *
 * @param content the form-js schema as it was written
 */
public record FormFile(FormId id, String content) {

    /** @throws org.openrec.form.FormNotSupported if no screen could show it */
    public static FormFile read(byte[] file) {
        return new FormFile(FormReader.read(file).id(), new String(file, StandardCharsets.UTF_8));
    }

    public byte[] bytes() {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
