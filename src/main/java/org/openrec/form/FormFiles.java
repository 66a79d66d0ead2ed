package org.openrec.form;

import java.io.IOException;
import java.util.Optional;
import org.openrec.shared.ShownFile;
import org.springframework.core.io.InputStreamSource;

/** Keeps the files that are put into forms: a port; without one, forms say that files cannot be joined. */
public interface FormFiles {

    /**
     * Keeps a file for the person who is signed in.
     *
     * @param size in bytes
     * @return the id that becomes the value of the field
     * @throws org.openrec.shared.Problem if it is not accepted
     */
    String store(String name, long size, InputStreamSource content) throws IOException;

    /** A file that was put into a form; empty if the person who is signed in may not read it. */
    Optional<ShownFile> find(String id);
}
