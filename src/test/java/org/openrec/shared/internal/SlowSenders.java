package org.openrec.shared.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/** Connections that send the beginning of a body and no more; whoever is shown the door comes again at once. */
final class SlowSenders implements AutoCloseable {

    private final int port;
    private final IntFunction<String> request;
    private final List<Socket> sockets = new ArrayList<>();
    private final AtomicInteger ended = new AtomicInteger();
    private final CountDownLatch allThere = new CountDownLatch(1);
    private final Thread keeper;
    private volatile boolean over;

    /** @param request what the sender of a number sends before it falls silent */
    SlowSenders(int port, int number, IntFunction<String> request) throws InterruptedException {
        this.port = port;
        this.request = request;
        this.keeper = new Thread(() -> keepThere(number), "slow senders");
        keeper.start();
        allThere.await();
    }

    /** How many have been answered, or cut off. */
    int ended() {
        return ended.get();
    }

    private void keepThere(int number) {
        while (!over) {
            for (int i = 0; i < number && !over; i++) {
                if (i == sockets.size()) {
                    sockets.add(connect(i));
                } else if (hasEnded(sockets.get(i))) {
                    ended.incrementAndGet();
                    close(sockets.set(i, connect(i)));
                }
            }
            allThere.countDown();
        }
    }

    private Socket connect(int number) {
        Socket socket = new Socket();
        try {
            socket.connect(new java.net.InetSocketAddress("localhost", port));
            socket.setSoTimeout(1);
            OutputStream out = socket.getOutputStream();
            out.write(request.apply(number).getBytes(StandardCharsets.US_ASCII));
            out.flush();
        } catch (IOException refused) {
            close(socket);
        }
        return socket;
    }

    private static boolean hasEnded(Socket socket) {
        try {
            socket.getInputStream().read();
            return true;
        } catch (java.net.SocketTimeoutException stillThere) {
            return false;
        } catch (IOException gone) {
            return true;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // so be it
        }
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        keeper.join();
        sockets.forEach(SlowSenders::close);
    }
}
