package org.openrec.signing.internal;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.openrec.shared.Sha256;
import org.openrec.signing.Algorithm;
import org.openrec.signing.DataIntegrity;
import org.openrec.signing.Grounds;
import org.openrec.signing.Signer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signs, and enters each signature in the book. */
@Component
class BookedSigner implements Signer {

    /** Of Data Integrity. */
    private static final Algorithm ALGORITHM = Algorithm.ED25519;

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
    public ObjectNode sign(String owner, ObjectNode document, Grounds grounds) {
        Booked booked = signAndBook(owner, document, Optional.of(grounds));
        grounds.accepted().forEach(acceptance -> enter(booked.entry(), acceptance));
        return booked.document();
    }

    @Override
    @Transactional
    public ObjectNode attest(String owner, ObjectNode document) {
        return signAndBook(owner, document, Optional.empty()).document();
    }

    private record Booked(long entry, ObjectNode document) {}

    private Booked signAndBook(String owner, ObjectNode document, Optional<Grounds> grounds) {
        int number = keys.inUse(owner, ALGORITHM).orElseGet(() -> keys.first(owner, ALGORITHM));
        Optional<Grounds.ByProcess> process = grounds.flatMap(Grounds::process);
        Instant now = clock.instant();
        ObjectNode signed = dataIntegrity.sign(document, keys.open(owner, number), now);
        long entry = jdbc.sql("""
                        INSERT INTO openrec.signature_entry
                            (owner, key_number, document_id, document_hash, signed_at, process, process_version)
                        VALUES (?, ?, ?, ?, ?, ?, ?) RETURNING id""")
                .param(owner)
                .param(number)
                .param(document.path("id").asText())
                .param(Sha256.hex(signed.toString()))
                .param(Timestamp.from(now))
                .param(process.map(Grounds.ByProcess::key).orElse(null))
                .param(process.map(Grounds.ByProcess::version).orElse(null))
                .query(Long.class)
                .single();
        return new Booked(entry, signed);
    }

    private void enter(long entry, Grounds.AcceptedBy acceptance) {
        jdbc.sql("""
                        INSERT INTO openrec.signature_acceptance (entry, person, name, organisation, role)
                        VALUES (?, ?, ?, ?, ?)""")
                .param(entry)
                .param(acceptance.person())
                .param(acceptance.name())
                .param(acceptance.organisation())
                .param(acceptance.role())
                .update();
    }
}
