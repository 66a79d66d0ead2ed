package org.openrec.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads an archive as long as it does not grow past a number of bytes; an entry that is passed over counts too. */
final class BoundedZip extends ZipInputStream {

    private long left;
    private boolean allowed;

    /** @param mostBytes that may come out of all entries together */
    BoundedZip(InputStream in, long mostBytes) {
        super(in);
        this.left = mostBytes;
    }

    /** From now on so many bytes may still come; said again it changes nothing. */
    void allowOnce(long bytes) {
        if (!allowed) {
            allowed = true;
            left = bytes;
        }
    }

    /**
     * Passing over an entry reads it by this method too.
     *
     * @throws ZipException past the bound
     */
    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        left -= Math.max(0, read);
        if (left < 0) {
            throw new ZipException("Holds more than is read");
        }
        return read;
    }
}
