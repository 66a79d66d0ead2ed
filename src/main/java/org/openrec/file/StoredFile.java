package org.openrec.file;

import org.openrec.shared.ShownFile;

/**
 * An uploaded file, without its content.
 *
 * @param mediaType as recognised from the content
 * @param size in bytes
 */
public record StoredFile(FileId id, String name, String mediaType, long size) {

    /** @param door that of the {@link ReadableFiles} which say who may read it */
    public ShownFile behind(String door) {
        return new ShownFile(name, mediaType, "files/" + door + "/" + id);
    }
}
