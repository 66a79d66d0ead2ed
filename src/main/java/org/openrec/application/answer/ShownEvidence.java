package org.openrec.application.answer;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrec.application.ApplicationId;
import org.openrec.file.FileId;
import org.openrec.file.FileStore;
import org.openrec.people.Actor;
import org.openrec.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which requests show which files, and so who may read them. */
@Repository
public class ShownEvidence {

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Clock clock;

    ShownEvidence(JdbcClient jdbc, FileStore files, Clock clock) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.files = files;
    }

    /**
     * Those of these files that the actor may read: their owner, and the staff who review a request that shows them, and
     * whom they have asked to from outside.
     */
    Set<FileId> readable(Collection<FileId> ids, Actor actor) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        return jdbc
                .sql("""
                        select e.id from openrec.file e where e.id in (:ids) and (
                            e.owner = :actor
                            or exists (
                                select 1 from openrec.application_evidence s
                                join openrec.application a on a.id = s.application
                                where s.evidence = e.id and ('staff@' || a.organisation in (:groups) or exists (
                                    select 1 from openrec.outside_call c where c.person = :actor
                                    and c.subject_type = :type and c.subject_id = a.id::text and c.ends_at > :now))))
                        """)
                .param("type", ApplicationId.SUBJECT)
                .param("now", Timestamp.from(clock.instant()))
                .param("ids", ids.stream().map(FileId::value).toList())
                .param("actor", actor.id().value())
                .param("groups", actor.groupCodes().isEmpty() ? List.of("") : actor.groupCodes())
                .query(UUID.class)
                .stream()
                .map(FileId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Shows files with a request; answers those that are not the owner's. */
    public List<FileId> show(ApplicationId application, PersonId owner, List<FileId> shown) {
        Set<FileId> own = files.own(shown, owner);
        own.forEach(id -> jdbc.sql(
                        "insert into openrec.application_evidence (evidence, application) values (?, ?) on conflict do nothing")
                .params(id.value(), application.value())
                .update());
        files.use(own);
        return shown.stream().filter(it -> !own.contains(it)).toList();
    }
}
