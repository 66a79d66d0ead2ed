package org.openrec.shared.internal;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** A body that ends when it grows too large, or comes more slowly than the poorest phone sends. */
final class BoundedBody extends ServletInputStream {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final long BYTES_A_SECOND = 8 * 1024;

    private final ServletInputStream body;
    private final long most;
    private final long start = System.nanoTime();
    private long read;

    BoundedBody(ServletInputStream body, long most) {
        this.body = body;
        this.most = most;
    }

    @Override
    public int read() throws IOException {
        int value = reading(body::read);
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int number = reading(() -> body.read(buffer, offset, length));
        count(Math.max(0, number));
        return number;
    }

    /** The other end fell silent, or is gone. */
    private static int reading(Reading reading) throws IOException {
        try {
            return reading.read();
        } catch (SocketTimeoutException e) {
            throw BodyRefused.tooSlow(e);
        } catch (IOException e) {
            throw BodyRefused.brokenOff(e);
        } catch (IllegalStateException e) {
            // what Tomcat says of too many trailers
            throw BodyRefused.brokenOff(new IOException(e));
        }
    }

    private interface Reading {
        int read() throws IOException;
    }

    private void count(int more) throws BodyRefused {
        read += more;
        if (read > most) {
            throw BodyRefused.tooLarge();
        }
        Duration allowed = PATIENCE.plusSeconds(read / BYTES_A_SECOND);
        if (more > 0 && System.nanoTime() - start > allowed.toNanos()) {
            throw BodyRefused.tooSlow(null);
        }
    }

    @Override
    public boolean isFinished() {
        return body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        body.setReadListener(listener);
    }
}
