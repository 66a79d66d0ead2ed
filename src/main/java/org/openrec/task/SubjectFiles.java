package org.openrec.task;

import java.util.List;
import org.openrec.shared.ShownFile;
import org.openrec.shared.Subject;

/** The files that were put into the forms about a subject. */
public interface SubjectFiles {

    /** Those that the person who is signed in may read, oldest first. */
    List<ShownFile> of(Subject subject);
}
