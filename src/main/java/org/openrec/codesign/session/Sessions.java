package org.openrec.codesign.session;

import java.util.List;
import java.util.UUID;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeIsNotOpen;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.data.repository.Repository;

/** The sessions of one kind. */
@NoRepositoryBean
public interface Sessions<S extends Session> extends Repository<S, Long> {

    S saveAndFlush(S session);

    List<S> findByInitiativeOrderById(UUID initiative);

    /**
     * The one that is being prepared.
     *
     * @throws InitiativeIsNotOpen if there is none
     */
    default S planned(InitiativeId initiative) {
        return findByInitiativeOrderById(initiative.value()).stream()
                .filter(it -> it.state() == SessionState.PLANNED)
                .reduce((first, last) -> last)
                .orElseThrow(InitiativeIsNotOpen::new);
    }

    /** What the next one is called; those that were taken away before they were held do not count. */
    default int nextNumber(InitiativeId initiative) {
        return 1
                + (int) findByInitiativeOrderById(initiative.value()).stream()
                        .filter(it -> it.state() == SessionState.HELD)
                        .count();
    }
}
