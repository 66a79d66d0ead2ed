package org.openrec.codesign.badge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The paper badges. */
public interface PaperBadges extends Repository<PaperBadge, Long> {

    PaperBadge saveAndFlush(PaperBadge badge);

    Optional<PaperBadge> findById(long id);

    List<PaperBadge> findByInitiativeOrderById(UUID initiative);

    Optional<PaperBadge> findFirstByAchievementAndAchievementVersionOrderById(String achievement, int version);
}
