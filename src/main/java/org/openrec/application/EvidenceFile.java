package org.openrec.application;

/**
 * An uploaded file, without its content.
 *
 * @param mediaType as recognised from the content
 * @param size in bytes
 */
public record EvidenceFile(EvidenceId id, String name, String mediaType, long size) {}
