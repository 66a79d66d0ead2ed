package org.openrec.studio;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The history of what managers did by hand. */
public interface Interventions extends Repository<Intervention, Long> {

    Intervention save(Intervention intervention);

    List<Intervention> findTop50ByOrderByIdDesc();
}
