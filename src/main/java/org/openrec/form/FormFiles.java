package org.openrec.form;

import java.net.URI;
import java.util.Optional;

/** Keeps the files that are put into forms: a port; without one, forms say that files cannot be joined. */
public interface FormFiles {

    /**
     * Keeps a file for the person who is signed in.
     *
     * @return the id that becomes the value of the field
     * @throws org.openrec.shared.Problem if it is not accepted
     */
    String store(String name, byte[] content);

    /** A file that was put into a form; empty if the person who is signed in may not read it. */
    Optional<KeptFile> find(String id);

    /** @param address where it is read, on this server */
    record KeptFile(String name, URI address) {}
}
