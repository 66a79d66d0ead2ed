package org.openrec.form;

/** Keeps the files that are put into forms: a port; without one, forms say that files cannot be joined. */
public interface FormFiles {

    /**
     * Keeps a file for the person who is signed in.
     *
     * @return the id that becomes the value of the field
     * @throws org.openrec.shared.Problem if it is not accepted
     */
    String store(String name, byte[] content);
}
