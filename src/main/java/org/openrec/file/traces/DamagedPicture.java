package org.openrec.file.traces;

import java.io.IOException;

/** A picture whose parts cannot be told from each other. */
public final class DamagedPicture extends IOException {

    private static final long serialVersionUID = 1L;

    DamagedPicture(String reason) {
        super(reason);
    }
}
