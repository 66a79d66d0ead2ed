package org.openrec.shared;

import java.io.IOException;

/**
 * What the demonstration makes beside its first visitors, in the order of their {@link
 * org.springframework.core.annotation.Order}. Openrec works without: whatever goes wrong is only told.
 */
@FunctionalInterface
public interface AfterOpening {

    /** @throws IOException when something bundled cannot be read */
    void make() throws IOException;
}
