package org.openrec.studio.publication;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Who published what. */
public interface Publications extends Repository<Publication, Publication.Id> {

    Publication save(Publication publication);

    List<Publication> findByIdProcess(String process);
}
