package org.openrec.credential.status;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.openrec.credential.StatusPlace;
import org.openrec.people.OrganisationId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each award a place of its own in the lists of its issuer, half of which are filled before the next ones begin. A node
 * takes some numbers at once, so that those who sign at the same moment do not wait for each other; the order of the places
 * is shuffled, so that nobody learns from a place when an award was made.
 */
@Component
public class StatusPlaces {

    /** The shortest list that keeps an award among others (W3C Bitstring Status List 1.0, section 2.2). */
    static final int ENTRIES = 131_072;

    static final int FILLED = ENTRIES / 2;

    private static final int AT_ONCE = 64;

    private final JdbcClient jdbc;
    private final TransactionTemplate apart;
    private final SecureRandom random = new SecureRandom();
    private final Map<OrganisationId, Numbers> taken = new HashMap<>();

    StatusPlaces(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Numbers that this node alone may give away. */
    private static final class Numbers {

        private final byte[] key;
        private long next;
        private final long end;

        Numbers(byte[] key, long end) {
            this.key = key;
            this.next = end - AT_ONCE;
            this.end = end;
        }
    }

    /** Nobody else gets it, whatever becomes of the caller's transaction. */
    public synchronized StatusPlace next(OrganisationId issuer) {
        Numbers numbers = taken.get(issuer);
        if (numbers == null || numbers.next == numbers.end) {
            numbers = apart.execute(status -> take(issuer));
            taken.put(issuer, numbers);
        }
        long number = numbers.next++;
        return new StatusPlace(
                Math.toIntExact(number / FILLED), new Shuffle(numbers.key, ENTRIES).of((int) (number % FILLED)));
    }

    private Numbers take(OrganisationId issuer) {
        byte[] key = new byte[32];
        random.nextBytes(key);
        Numbers numbers = jdbc.sql("""
                        INSERT INTO openrec.status_counter AS c (issuer, shuffle_key, next) VALUES (:issuer, :key, :some)
                        ON CONFLICT (issuer) DO UPDATE SET next = c.next + :some RETURNING shuffle_key, next""")
                .param("issuer", issuer.value())
                .param("key", key)
                .param("some", AT_ONCE)
                .query((row, number) -> new Numbers(row.getBytes("shuffle_key"), row.getLong("next")))
                .single();
        for (StatusPurpose purpose : StatusPurpose.values()) {
            jdbc.sql(
                            "INSERT INTO openrec.status_list (issuer, purpose, number) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                    .params(issuer.value(), purpose.name(), numbers.next / FILLED)
                    .update();
        }
        return numbers;
    }
}
