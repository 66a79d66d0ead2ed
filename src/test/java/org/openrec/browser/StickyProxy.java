package org.openrec.browser;

import io.undertow.Undertow;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyHandler;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A proxy as {@code deploy/Caddyfile} describes it: visitors take turns at the nodes, and stay where they came. */
public final class StickyProxy implements AutoCloseable {

    /** The cookie that names a visitor's node. */
    public static final String NODE = "openrec-node";

    private final List<HttpHandler> nodes;
    private final AtomicInteger visitors = new AtomicInteger();
    private final Undertow server;

    /** @param ports where the nodes listen on this machine */
    public StickyProxy(int... ports) {
        nodes = Arrays.stream(ports).mapToObj(StickyProxy::node).toList();
        server = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(this::handle)
                .build();
        server.start();
    }

    private static HttpHandler node(int port) {
        return ProxyHandler.builder()
                .setProxyClient(new LoadBalancingProxyClient().addHost(URI.create("http://localhost:" + port)))
                .setReuseXForwarded(false)
                .build();
    }

    private void handle(HttpServerExchange exchange) throws Exception {
        nodes.get(nodeOf(exchange)).handleRequest(exchange);
    }

    private int nodeOf(HttpServerExchange exchange) {
        Cookie known = exchange.getRequestCookie(NODE);
        if (known != null) {
            return Integer.parseInt(known.getValue());
        }
        int next = visitors.getAndIncrement() % nodes.size();
        exchange.setResponseCookie(new CookieImpl(NODE, String.valueOf(next)).setPath("/"));
        return next;
    }

    public int port() {
        return ((InetSocketAddress) server.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
