package org.openrec.file;

/**
 * An uploaded file, without its content.
 *
 * @param mediaType as recognised from the content
 * @param size in bytes
 */
public record StoredFile(FileId id, String name, String mediaType, long size) {}
