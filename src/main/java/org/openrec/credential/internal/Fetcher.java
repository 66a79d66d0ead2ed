package org.openrec.credential.internal;

import java.net.URI;

/** Gets documents from elsewhere. */
interface Fetcher {

    /**
     * @param most the most bytes of an answer
     * @throws Unreachable if the address is not to be asked, or does not answer as it should
     */
    byte[] fetch(URI address, int most);
}
