package org.openrec.application.course;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.achievement.AchievementId;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.Draft;
import org.openrec.application.answer.Evidence;
import org.openrec.application.request.Json;
import org.openrec.file.FileId;
import org.openrec.file.FilesInDrafts;
import org.openrec.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What applicants have written and not sent: one for each person and badge. */
@Repository
public class Drafts implements FilesInDrafts {

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Empty, and nothing is saved, if another version stands there by now.
     *
     * @param seen the version that was read or saved last; {@link Draft#NONE} if there was none
     * @return the version that it has now
     */
    public OptionalLong save(
            PersonId applicant, AchievementId achievement, List<Answer> answers, Instant now, long seen) {
        return jdbc.sql("""
                        insert into openrec.application_draft (applicant, achievement, answers, saved_at)
                        select :applicant, :achievement, cast(:answers as jsonb), :now
                        where :seen = 0 or exists (select from openrec.application_draft
                            where applicant = :applicant and achievement = :achievement)
                        on conflict (applicant, achievement)
                            do update set answers = excluded.answers, saved_at = excluded.saved_at,
                                version = application_draft.version + 1
                            where application_draft.version = :seen
                        returning version
                        """)
                .param("applicant", applicant.value())
                .param("achievement", achievement.value())
                .param("answers", Json.write(answers))
                .param("now", Timestamp.from(now))
                .param("seen", seen)
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }

    public Optional<Draft> find(PersonId applicant, AchievementId achievement) {
        return jdbc.sql("select * from openrec.application_draft where applicant = ? and achievement = ?")
                .params(applicant.value(), achievement.value())
                .query(Drafts::read)
                .optional();
    }

    public List<Draft> of(PersonId applicant) {
        return jdbc.sql("select * from openrec.application_draft where applicant = ? order by saved_at desc")
                .param(applicant.value())
                .query(Drafts::read)
                .list();
    }

    public void discard(PersonId applicant, AchievementId achievement) {
        jdbc.sql("delete from openrec.application_draft where applicant = ? and achievement = ?")
                .params(applicant.value(), achievement.value())
                .update();
    }

    @Override
    public Set<FileId> named(Collection<FileId> files, PersonId owner) {
        return of(owner).stream()
                .flatMap(draft -> draft.answers().stream())
                .flatMap(answer -> answer.evidence().stream())
                .flatMap(piece -> piece instanceof Evidence.File file ? Stream.of(file.id()) : Stream.empty())
                .filter(files::contains)
                .collect(Collectors.toSet());
    }

    private static Draft read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Draft(
                new AchievementId(row.getString("achievement")),
                Json.answers(row.getString("answers")),
                row.getTimestamp("saved_at").toInstant(),
                row.getLong("version"));
    }
}
