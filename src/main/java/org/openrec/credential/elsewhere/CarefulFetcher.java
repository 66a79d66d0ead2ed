package org.openrec.credential.elsewhere;

import jakarta.annotation.PreDestroy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.springframework.stereotype.Component;

/**
 * Asks by {@code https} only, on its port only, only public addresses, and connects to the very address that was looked
 * at: a name that leads elsewhere the next moment leads nowhere. No redirects; bounded in time and size. HTTP/1.0, as
 * its answers end where the connection ends (RFC 1945, section 7.2.2).
 */
@Component
class CarefulFetcher implements Fetcher {

    private static final int PORT = 443;
    private static final int LARGEST_HEAD = 16 * 1024;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};
    private static final int MOST_AT_ONCE = 16;

    /** Neither the look-up of a name nor a handshake can be told to hurry: they are left alone when their time is up. */
    private final ExecutorService connections = new ThreadPoolExecutor(
            0, MOST_AT_ONCE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), CarefulFetcher::thread);

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "asking-elsewhere");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void stop() {
        connections.shutdownNow();
    }

    @Override
    public byte[] fetch(URI address, int most, Duration time) {
        String host = address.getHost();
        if (!"https".equals(address.getScheme())
                || host == null
                || address.getUserInfo() != null
                || (address.getPort() != -1 && address.getPort() != PORT)) {
            throw new Unreachable("Only plain https addresses are asked, not " + address);
        }
        try (Socket plain = new Socket()) {
            Deadline deadline = new Deadline(System.nanoTime() + time.toNanos());
            Future<byte[]> answer = connections.submit(() -> ask(plain, address, most, deadline));
            return inTime(answer, time);
        } catch (RejectedExecutionException e) {
            throw new Unreachable("Too many addresses are asked at once", e);
        } catch (IOException e) {
            throw new Unreachable("No answer from " + address, e);
        }
    }

    private static byte[] inTime(Future<byte[]> answer, Duration time) {
        try {
            return answer.get(time.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Unreachable known ? known : new Unreachable("No answer", e);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new Unreachable("The answer took too long", e);
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new Unreachable("Nobody waits for the answer any more", e);
        }
    }

    private static byte[] ask(Socket plain, URI address, int most, Deadline deadline) throws IOException {
        String host = address.getHost();
        plain.connect(new InetSocketAddress(publicAddress(host), PORT), deadline.left());
        plain.setSoTimeout(deadline.left());
        try (SSLSocket socket = secure(plain, host)) {
            String path = (address.getRawPath().isEmpty() ? "/" : address.getRawPath())
                    + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
            String request = "GET " + path + " HTTP/1.0\r\nHost: " + host
                    + "\r\nAccept: application/vc+ld+json, application/ld+json, application/json, image/*;q=0.5\r\n"
                    + "User-Agent: Openrec\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return body(read(plain, socket.getInputStream(), most + LARGEST_HEAD, deadline), most);
        }
    }

    private static SSLSocket secure(Socket plain, String host) throws IOException {
        SSLSocket socket =
                (SSLSocket) ((SSLSocketFactory) SSLSocketFactory.getDefault()).createSocket(plain, host, PORT, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** One that leads inside makes the whole name suspect. */
    private static InetAddress publicAddress(String host) throws UnknownHostException {
        InetAddress[] all = InetAddress.getAllByName(host);
        if (!Arrays.stream(all).allMatch(PublicAddresses::isPublic)) {
            throw new Unreachable("Not a public address: " + host);
        }
        return all[0];
    }

    private static byte[] read(Socket plain, InputStream in, int most, Deadline deadline) throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            answer.write(buffer, 0, read);
            if (answer.size() > most) {
                throw new Unreachable("The answer is too large");
            }
            plain.setSoTimeout(deadline.left());
        }
        return answer.toByteArray();
    }

    /** The body of an answer that says 200. */
    static byte[] body(byte[] answer, int most) {
        String head = new String(answer, 0, Math.min(answer.length, LARGEST_HEAD), StandardCharsets.ISO_8859_1);
        int end = head.indexOf(new String(END_OF_HEAD, StandardCharsets.ISO_8859_1));
        if (end < 0 || !head.matches("(?s)HTTP/1\\.[01] 200[ \r].*")) {
            throw new Unreachable("The answer is not 200");
        }
        if (head.substring(0, end).toLowerCase(java.util.Locale.ROOT).contains("\r\ntransfer-encoding:")) {
            throw new Unreachable("The answer is in pieces, which was not asked for");
        }
        byte[] body = Arrays.copyOfRange(answer, end + END_OF_HEAD.length, answer.length);
        if (body.length > most) {
            throw new Unreachable("The answer is too large");
        }
        return body;
    }

    private record Deadline(long nanos) {

        int left() {
            long millis = Duration.ofNanos(nanos - System.nanoTime()).toMillis();
            if (millis <= 0) {
                throw new Unreachable("The answer took too long");
            }
            return (int) millis;
        }
    }
}
