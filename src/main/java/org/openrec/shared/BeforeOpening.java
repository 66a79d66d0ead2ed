package org.openrec.shared;

import java.io.IOException;

/**
 * What has to be in place before the first visitor is let in: the diagrams, the demonstration. The beans of this type
 * run once, in the order of their {@link org.springframework.core.annotation.Order}, before the port opens.
 */
@FunctionalInterface
public interface BeforeOpening {

    /** @throws IOException when something bundled cannot be read; Openrec then does not start */
    void prepare() throws IOException;
}
