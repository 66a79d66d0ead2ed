package org.openrec.signing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import org.openrec.shared.Sha256;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.Signer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs, and enters each signature in the book. */
@Component
class BookedSigner implements Signer {

    private final KeyStore keys;
    private final DataIntegrity dataIntegrity;
    private final JdbcClient jdbc;
    private final Clock clock;

    BookedSigner(KeyStore keys, DataIntegrity dataIntegrity, JdbcClient jdbc, Clock clock) {
        this.keys = keys;
        this.dataIntegrity = dataIntegrity;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional
    public ObjectNode sign(String owner, ObjectNode document) {
        int number = keys.inUse(owner).orElseGet(() -> keys.first(owner));
        Instant now = clock.instant();
        ObjectNode signed = dataIntegrity.sign(document, keys.open(owner, number), now);
        jdbc.sql("""
                        INSERT INTO openrec.signature_entry (owner, key_number, document_id, document_hash, signed_at)
                        VALUES (?, ?, ?, ?, ?)""")
                .param(owner)
                .param(number)
                .param(document.path("id").asText())
                .param(Sha256.hex(signed.toString()))
                .param(Timestamp.from(now))
                .update();
        return signed;
    }
}
