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

    Optional<BadgeApplication> findByCredentialId(String credentialId);

    boolean existsByApplicant(UUID applicant);

    List<BadgeApplication> findByApplicantOrderBySubmittedAtDesc(UUID applicant);

    Optional<BadgeApplication> findFirstByApplicantAndAchievementAndStatusOrderBySubmittedAtDesc(
            UUID applicant, String achievement, Status status);

    @Query("""
            select a from BadgeApplication a where a.applicant = :applicant and a.achievement = :achievement
            and a.status in (org.openrec.application.Status.IN_REVIEW, org.openrec.application.Status.DECIDED)
            """)
    Optional<BadgeApplication> findOpen(UUID applicant, String achievement);

    /**
     * The median, in days, that the service itself took: from what was sent to the last review of it, over every round
     * of the last twenty decided requests. What the student took between two rounds does not count. Null if there is
     * none.
     */
    @Query(nativeQuery = true, value = """
                    select percentile_cont(0.5) within group (order by seconds) / 86400 from (
                        select extract(epoch from max(review.given_at)) - cast(round.sent ->> 'sentAt' as numeric)
                            as seconds
                        from (
                            select id, rounds from openrec.application
                            where organisation = :organisation and decided_at is not null
                            order by decided_at desc limit 20) last
                        cross join lateral jsonb_array_elements(last.rounds) as round(sent)
                        join openrec.application_review review on review.application = last.id
                            and review.round = cast(round.sent ->> 'number' as int) and not review.taken_back
                        group by last.id, round.sent) taken
                    """)
    Optional<Double> medianDays(String organisation);
}
