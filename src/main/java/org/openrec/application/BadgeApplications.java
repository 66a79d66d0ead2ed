package org.openrec.application;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The requests. */
interface BadgeApplications extends Repository<BadgeApplication, UUID> {

    BadgeApplication saveAndFlush(BadgeApplication application);

    Optional<BadgeApplication> findById(UUID id);

    List<BadgeApplication> findByApplicantOrderBySubmittedAtDesc(UUID applicant);

    Optional<BadgeApplication> findFirstByApplicantAndAchievementAndStatusOrderBySubmittedAtDesc(
            UUID applicant, String achievement, Status status);

    @Query("""
            select a from BadgeApplication a where a.applicant = :applicant and a.achievement = :achievement
            and a.status in (org.openrec.application.Status.IN_REVIEW, org.openrec.application.Status.DECIDED)
            """)
    Optional<BadgeApplication> findOpen(UUID applicant, String achievement);

    /** The median, in days, from request to decision of the last twenty decided ones; null if there is none. */
    @Query(nativeQuery = true, value = """
                    select percentile_cont(0.5) within group (order by days) from (
                        select extract(epoch from decided_at - submitted_at) / 86400.0 as days
                        from openrec.application where organisation = :organisation and decided_at is not null
                        order by decided_at desc limit 20) last
                    """)
    Optional<Double> medianDays(String organisation);
}
