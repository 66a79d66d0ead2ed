package org.openrec.file;

import java.util.Optional;

/** The files that a feature shows, and to whom; one bean for each feature with files. */
public interface ReadableFiles {

    /** The word in the address of these files on screens, such as {@code evidence}. */
    String door();

    /** Empty if there is no such file, or the person who is signed in may not read it. */
    Optional<StoredFile> readable(FileId id);
}
