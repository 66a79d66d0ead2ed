package org.openrec.file.traces;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Goes through a file once, and knows where it is. */
final class Walk {

    private final InputStream in;
    private long position;

    Walk(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** Of the byte that comes next. */
    long position() {
        return position;
    }

    /** -1 at the end. */
    int read() throws IOException {
        int read = in.read();
        if (read >= 0) {
            position++;
        }
        return read;
    }

    /** Fewer than that at the end. */
    byte[] read(int length) throws IOException {
        byte[] read = in.readNBytes(length);
        position += read.length;
        return read;
    }

    /** @throws EOFException if fewer are left */
    ByteBuffer take(int length) throws IOException {
        byte[] read = read(length);
        if (read.length < length) {
            throw new EOFException();
        }
        return ByteBuffer.wrap(read).order(ByteOrder.BIG_ENDIAN);
    }

    /** @return how many there were to skip */
    long skip(long length) throws IOException {
        long before = position;
        while (position - before < length) {
            long skipped = in.skip(length - (position - before));
            if (skipped > 0) {
                position += skipped;
            } else if (read() < 0) {
                break;
            }
        }
        return position - before;
    }

    /** Goes to the end. */
    void finish() throws IOException {
        skip(Long.MAX_VALUE - position);
    }
}
