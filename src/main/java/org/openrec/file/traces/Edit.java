package org.openrec.file.traces;

import java.util.Optional;

/**
 * Bytes of a file that give way to others.
 *
 * @param offset of the first one
 * @param length how many there were
 * @param instead what stands there now; empty for as many zeros, so that everything else stays where it is
 */
record Edit(long offset, long length, Optional<byte[]> instead) {

    static Edit replace(long offset, long length, byte[] instead) {
        return new Edit(offset, length, Optional.of(instead));
    }

    static Edit remove(long offset, long length) {
        return replace(offset, length, new byte[0]);
    }

    static Edit blank(long offset, long length) {
        return new Edit(offset, length, Optional.empty());
    }

    long end() {
        return offset + length;
    }

    /** By how much the file becomes shorter. */
    long shorterBy() {
        return instead.map(bytes -> length - bytes.length).orElse(0L);
    }
}
