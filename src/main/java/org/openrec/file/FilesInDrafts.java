package org.openrec.file;

import java.util.Collection;
import java.util.Set;
import org.openrec.people.PersonId;

/** The drafts that a feature keeps, and the files in them; one bean for each feature with drafts. */
public interface FilesInDrafts {

    /** Those of the owner's files that are named in a draft of the owner: it would be poorer without them. */
    Set<FileId> named(Collection<FileId> files, PersonId owner);
}
