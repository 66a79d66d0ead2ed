package org.openrec.application.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.openrec.application.Status;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The requests. */
public interface BadgeApplications extends Repository<BadgeApplication, UUID> {

    BadgeApplication saveAndFlush(BadgeApplication application);

    Optional<BadgeApplication> findById(UUID id);

    Optional<BadgeApplication> findByCredentialId(String credentialId);

    boolean existsByApplicant(UUID applicant);

    @EntityGraph(attributePaths = "rounds.sent")
    List<BadgeApplication> findByApplicantOrderBySubmittedAtDesc(UUID applicant);

    Optional<BadgeApplication> findFirstByApplicantAndAchievementAndStatusOrderBySubmittedAtDesc(
            UUID applicant, String achievement, Status status);

    @Query("""
            select a from BadgeApplication a where a.applicant = :applicant and a.achievement = :achievement
            and a.status in :open
            """)
    Optional<BadgeApplication> findIn(Set<Status> open, UUID applicant, String achievement);

    default Optional<BadgeApplication> findOpen(UUID applicant, String achievement) {
        return findIn(Status.OPEN, applicant, achievement);
    }
}
