package org.openrec.signing.internal;

import org.openrec.shared.BeforeOpening;
import org.springframework.stereotype.Component;

/** Opens every key that signs or has signed before anybody is let in: with a wrong password Openrec does not start. */
@Component
class KeysAtStart implements BeforeOpening {

    private final KeyStore keys;

    KeysAtStart(KeyStore keys) {
        this.keys = keys;
    }

    @Override
    public void prepare() {
        keys.openAll();
    }
}
