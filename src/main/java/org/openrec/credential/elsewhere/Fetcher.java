package org.openrec.credential.elsewhere;

import java.net.URI;
import java.time.Duration;

/** Gets documents from elsewhere. */
public interface Fetcher {

    /**
     * @param most the most bytes of an answer
     * @param time for everything: the name, the connection, its encryption, the answer
     * @throws Unreachable if the address is not to be asked, or does not answer as it should
     */
    byte[] fetch(URI address, int most, Duration time);
}
