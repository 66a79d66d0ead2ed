package org.openrec.signing.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.shared.PublicUrl;
import org.openrec.signing.Algorithm;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys that do not open are noticed before anybody is let in, not with the first badge. */
@OpenrecTest
class KeysAtStartTests {

    @Autowired
    KeyStore keys;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PublicUrl publicUrl;

    @Autowired
    Clock clock;

    @Test
    void eachIsOpenedAndAWrongPasswordStopsTheStart() {
        keys.first("scd", Algorithm.ED25519);
        keys.first("tu", Algorithm.ED25519);

        assertThatCode(() -> new KeysAtStart(with("openrec")).prepare()).doesNotThrowAnyException();
        assertThatThrownBy(() -> new KeysAtStart(with("another")).prepare())
                .hasStackTraceContaining("OPENREC_KEYSTORE_PASSWORD");
    }

    @Test
    void oneThatWasChangedStopsItToo() {
        keys.first("dci", Algorithm.ED25519);
        jdbc.sql("UPDATE openrec.signing_key SET owner = 'sio' WHERE owner = 'dci'")
                .update();
        try {
            assertThatThrownBy(() -> new KeysAtStart(with("openrec")).prepare())
                    .hasStackTraceContaining("does not open");
        } finally {
            jdbc.sql("DELETE FROM openrec.signing_key WHERE owner = 'sio'").update();
        }
    }

    /** Killed after the first of two: the next start with both passwords finishes it. */
    @Test
    void thePasswordChangesAndNothingIsLostInTheMiddle() {
        keys.first("scd", Algorithm.ED25519);
        keys.first("tu", Algorithm.ED25519);
        try {
            with("another", "openrec").open("scd", 1);
            assertThatThrownBy(() -> with("openrec").open("scd", 1)).hasStackTraceContaining("does not open");

            assertThatCode(() -> new KeysAtStart(with("another", "openrec")).prepare())
                    .doesNotThrowAnyException();
            assertThatCode(() -> new KeysAtStart(with("another")).prepare()).doesNotThrowAnyException();
        } finally {
            new KeysAtStart(with("openrec", "another")).prepare();
        }
        assertThatCode(() -> new KeysAtStart(with("openrec")).prepare()).doesNotThrowAnyException();
    }

    private KeyStore with(String password) {
        return with(password, "");
    }

    private KeyStore with(String password, String before) {
        return new KeyStore(jdbc, new Vault(password, before), publicUrl, clock);
    }
}
