package org.openrec.file.traces;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;

/** A file as it is after its edits. */
final class Edited extends InputStream {

    private final InputStream in;
    private final Deque<Edit> edits;
    private byte[] instead = new byte[0];
    private int given;
    private long position;
    private long zerosUntil;

    /** @param edits in their order, none lying on another */
    Edited(InputStream in, Collection<Edit> edits) {
        this.in = in;
        this.edits = new ArrayDeque<>(edits);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (given == instead.length && !edits.isEmpty() && edits.element().offset() == position) {
            begin(edits.remove());
        }
        if (given < instead.length) {
            int some = Math.min(length, instead.length - given);
            System.arraycopy(instead, given, into, offset, some);
            given += some;
            return some;
        }
        boolean zeros = position < zerosUntil;
        long next = zeros
                ? zerosUntil
                : edits.isEmpty() ? Long.MAX_VALUE : edits.element().offset();
        int read = in.read(into, offset, (int) Math.min(length, next - position));
        if (read > 0) {
            position += read;
            if (zeros) {
                Arrays.fill(into, offset, offset + read, (byte) 0);
            }
        }
        return read;
    }

    private void begin(Edit edit) throws IOException {
        if (edit.instead().isEmpty()) {
            zerosUntil = edit.end();
            return;
        }
        in.skipNBytes(edit.length());
        position = edit.end();
        instead = edit.instead().get();
        given = 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
