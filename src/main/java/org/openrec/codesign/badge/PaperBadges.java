package org.openrec.codesign.badge;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The paper badges. */
public interface PaperBadges extends Repository<PaperBadge, Long> {

    PaperBadge saveAndFlush(PaperBadge badge);

    Optional<PaperBadge> findById(long id);

    Optional<PaperBadge> findByIdAndInitiative(long id, UUID initiative);

    /** Whoever writes it waits for whoever writes it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("SELECT b FROM PaperBadge b WHERE b.id = :id AND b.initiative = :initiative")
    Optional<PaperBadge> toWrite(long id, UUID initiative);

    /** Whoever begins one in an initiative waits for whoever begins one there. */
    @Query(value = "SELECT id FROM openrec.initiative WHERE id = :initiative FOR UPDATE", nativeQuery = true)
    UUID oneAtATime(UUID initiative);

    List<PaperBadge> findByInitiativeAndStateInOrderById(UUID initiative, Collection<PaperBadge.State> states);

    List<PaperBadge> findByInitiativeOrderById(UUID initiative);

    Optional<PaperBadge> findFirstByAchievementAndAchievementVersionOrderById(String achievement, int version);
}
