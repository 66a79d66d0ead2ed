package org.openrec.credential.key;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openrec.credential.Award;
import org.openrec.credential.Awards;
import org.openrec.credential.CredentialId;
import org.openrec.credential.Lifecycle;
import org.openrec.credential.Speaker;
import org.openrec.credential.status.AwardChanges;
import org.openrec.people.Actor;
import org.openrec.people.OrganisationId;
import org.openrec.people.PersonId;
import org.openrec.people.Role;
import org.openrec.shared.Changes;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.PublicUrl;
import org.openrec.signing.SignatureBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Signs anew what a compromised key had signed before, one badge for each transaction: whoever is stopped goes on where it
 * was, on whichever node.
 */
@Component
class Reissue {

    private static final Logger LOG = LoggerFactory.getLogger(Reissue.class);

    private final SignatureBook book;
    private final Awards awards;
    private final AwardChanges changes;
    private final Changes told;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final ApplicationEventPublisher events;
    private final PublicUrl publicUrl;
    private final Clock clock;

    Reissue(
            SignatureBook book,
            Awards awards,
            AwardChanges changes,
            Changes told,
            JdbcClient jdbc,
            TransactionOperations transactions,
            ApplicationEventPublisher events,
            PublicUrl publicUrl,
            Clock clock) {
        this.book = book;
        this.awards = awards;
        this.changes = changes;
        this.told = told;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.events = events;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** There is something to sign anew. */
    record Begun() {}

    private record Job(
            OrganisationId issuer, int key, Speaker speaker, String reason, long lastEntry, Instant before) {}

    /** In the caller's transaction. Found out anew to be from an earlier moment on, it only goes on. */
    void begin(OrganisationId issuer, int key, Instant from, String reason, Actor administrator) {
        jdbc.sql("""
                        INSERT INTO openrec.key_reissue
                            (owner, key_number, person, person_name, reason, total, begun_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(
                        issuer.value(),
                        key,
                        administrator.id().value(),
                        administrator.displayName(),
                        reason,
                        book.countAwarded(issuer.value(), key, Instant.EPOCH, from),
                        Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new Begun());
    }

    /** Signs the next one anew; false if there is none, or others are at it. */
    boolean step() {
        try {
            return inTransaction(this::signAnew);
        } catch (Lifecycle.StandsOtherwise followed) {
            return inTransaction((job, entry) -> advance(job, entry, "skipped"));
        } catch (RuntimeException e) {
            LOG.warn("A badge could not be signed anew", e);
            return inTransaction((job, entry) -> {
                keepFailure(job, entry, e);
                advance(job, entry, "failed");
            });
        }
    }

    private interface Work {
        void on(Job job, SignatureBook.Entry entry);
    }

    private boolean inTransaction(Work work) {
        return Boolean.TRUE.equals(transactions.execute(status -> {
            Optional<Job> job = next();
            job.ifPresent(it -> book.nextAwarded(it.issuer().value(), it.key(), it.lastEntry(), it.before())
                    .ifPresentOrElse(entry -> work.on(it, entry), () -> end(it)));
            return job.isPresent();
        }));
    }

    private Optional<Job> next() {
        return jdbc.sql("""
                        SELECT job.*, k.compromised_from FROM openrec.key_reissue job
                        JOIN openrec.signing_key k ON k.owner = job.owner AND k.number = job.key_number
                        WHERE job.ended_at IS NULL ORDER BY job.begun_at LIMIT 1 FOR UPDATE OF job SKIP LOCKED""")
                .query((row, number) -> new Job(
                        new OrganisationId(row.getString("owner")),
                        row.getInt("key_number"),
                        new Speaker(
                                Optional.of(new PersonId(row.getObject("person", UUID.class))),
                                row.getString("person_name"),
                                Role.ADMIN.code()),
                        row.getString("reason"),
                        row.getLong("last_entry"),
                        row.getTimestamp("compromised_from").toInstant()))
                .optional();
    }

    private void signAnew(Job job, SignatureBook.Entry entry) {
        Optional<Award> award = id(entry.documentId()).flatMap(awards::known).filter(it -> it.holds(clock.instant()));
        award.ifPresent(it -> changes.reissue(it, job.reason(), job.speaker()));
        advance(job, entry, award.isPresent() ? "done" : "skipped");
    }

    /** @param counted the column that counts what came of it */
    private void advance(Job job, SignatureBook.Entry entry, String counted) {
        jdbc.sql("UPDATE openrec.key_reissue SET last_entry = ?, " + counted + " = " + counted + " + 1"
                        + " WHERE owner = ? AND key_number = ?")
                .params(entry.id(), job.issuer().value(), job.key())
                .update();
        told.tell(IssuerKeyChanges.TOPIC);
    }

    private void keepFailure(Job job, SignatureBook.Entry entry, RuntimeException cause) {
        jdbc.sql("""
                        INSERT INTO openrec.key_reissue_failure (owner, key_number, document, cause)
                        VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING""")
                .params(job.issuer().value(), job.key(), entry.documentId(), words(cause))
                .update();
    }

    private static String words(RuntimeException cause) {
        return cause instanceof Problem problem
                ? problem.text(Language.FR)
                : cause.getClass().getSimpleName();
    }

    private void end(Job job) {
        jdbc.sql("UPDATE openrec.key_reissue SET ended_at = ? WHERE owner = ? AND key_number = ?")
                .params(Timestamp.from(clock.instant()), job.issuer().value(), job.key())
                .update();
        told.tell(IssuerKeyChanges.TOPIC);
    }

    Optional<ReissueProgress> progress(OrganisationId issuer, int key) {
        List<ReissueProgress.Failure> failures = jdbc.sql(
                        "SELECT document, cause FROM openrec.key_reissue_failure WHERE owner = ? AND key_number = ?"
                                + " ORDER BY document LIMIT 100")
                .params(issuer.value(), key)
                .query((row, number) -> new ReissueProgress.Failure(row.getString("document"), row.getString("cause")))
                .list();
        return jdbc.sql("""
                        SELECT job.*, k.compromised_from FROM openrec.key_reissue job
                        JOIN openrec.signing_key k ON k.owner = job.owner AND k.number = job.key_number
                        WHERE job.owner = ? AND job.key_number = ?""")
                .params(issuer.value(), key)
                .query((row, number) -> new ReissueProgress(
                        row.getLong("total"),
                        row.getLong("done"),
                        row.getLong("skipped"),
                        row.getLong("failed"),
                        failures,
                        book.countAwarded(
                                issuer.value(),
                                key,
                                row.getTimestamp("compromised_from").toInstant(),
                                clock.instant()),
                        Optional.ofNullable(row.getTimestamp("ended_at")).map(Timestamp::toInstant)))
                .optional();
    }

    private Optional<CredentialId> id(String document) {
        String addresses = publicUrl.resolve("/credentials/").toString();
        return document.startsWith(addresses)
                ? CredentialId.parse(document.substring(addresses.length()))
                : Optional.empty();
    }
}
