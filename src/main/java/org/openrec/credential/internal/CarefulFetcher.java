package org.openrec.credential.internal;

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

    private static final Duration TIME = Duration.ofSeconds(8);
    private static final int PORT = 443;
    private static final int LARGEST_HEAD = 16 * 1024;
    private static final byte[] END_OF_HEAD = {'\r', '\n', '\r', '\n'};

    @Override
    public byte[] fetch(URI address, int most) {
        String host = address.getHost();
        if (!"https".equals(address.getScheme())
                || host == null
                || address.getUserInfo() != null
                || (address.getPort() != -1 && address.getPort() != PORT)) {
            throw new Unreachable("Only plain https addresses are asked, not " + address);
        }
        Deadline deadline = new Deadline(System.nanoTime() + TIME.toNanos());
        try (Socket plain = new Socket()) {
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
        } catch (IOException e) {
            throw new Unreachable("No answer from " + address, e);
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
