package org.openrec.signing.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.shared.PublicUrl;
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
        keys.first("scd");
        keys.first("tu");

        assertThatCode(() -> new KeysAtStart(with("openrec")).prepare()).doesNotThrowAnyException();
        assertThatThrownBy(() -> new KeysAtStart(with("another")).prepare())
                .hasStackTraceContaining("OPENREC_KEYSTORE_PASSWORD");
    }

    @Test
    void oneThatWasChangedStopsItToo() {
        keys.first("dci");
        jdbc.sql("UPDATE openrec.signing_key SET owner = 'sio' WHERE owner = 'dci'")
                .update();
        try {
            assertThatThrownBy(() -> new KeysAtStart(with("openrec")).prepare())
                    .hasStackTraceContaining("does not open");
        } finally {
            jdbc.sql("DELETE FROM openrec.signing_key WHERE owner = 'sio'").update();
        }
    }

    private KeyStore with(String password) {
        return new KeyStore(jdbc, new Vault(password), publicUrl, clock);
    }
}
