package org.openrec.people.signin;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** A server that speaks CAS (Protocol 3.0): a page that signs in whoever is next, tickets that are good once for their service. */
public final class CasServer {

    private record Ticket(String service, String user, Map<String, String> attributes) {}

    private final HttpServer server;
    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private String user = "";
    private Map<String, String> attributes = Map.of();

    public CasServer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/cas/login", exchange -> {
            String service = String.valueOf(query(exchange.getRequestURI()).getFirst("service"));
            exchange.getResponseHeaders().add("Location", service + "?ticket=" + ticket(service));
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });
        server.createContext("/cas/p3/serviceValidate", exchange -> {
            byte[] answer = validated(query(exchange.getRequestURI())).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/xml");
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
    }

    private static MultiValueMap<String, String> query(URI asked) {
        return UriComponentsBuilder.fromUriString(
                        "?" + java.net.URLDecoder.decode(asked.getRawQuery(), StandardCharsets.UTF_8))
                .build()
                .getQueryParams();
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + "/cas";
    }

    /** From now on it is this person who signs in. */
    public void recognise(String login, Map<String, String> said) {
        user = login;
        attributes = Map.copyOf(said);
    }

    String ticket(String service) {
        String ticket = "ST-" + UUID.randomUUID();
        tickets.put(ticket, new Ticket(service, user, attributes));
        return ticket;
    }

    private String validated(MultiValueMap<String, String> asked) {
        Ticket ticket = tickets.remove(String.valueOf(asked.getFirst("ticket")));
        if (ticket == null || !ticket.service().equals(asked.getFirst("service"))) {
            return """
                    <cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">
                      <cas:authenticationFailure code="INVALID_TICKET">not recognised</cas:authenticationFailure>
                    </cas:serviceResponse>""";
        }
        String said = ticket.attributes().entrySet().stream()
                .map(it -> "<cas:%1$s>%2$s</cas:%1$s>".formatted(it.getKey(), it.getValue()))
                .collect(Collectors.joining());
        return """
                <cas:serviceResponse xmlns:cas="http://www.yale.edu/tp/cas">
                  <cas:authenticationSuccess><cas:user>%s</cas:user>
                  <cas:attributes>%s</cas:attributes></cas:authenticationSuccess>
                </cas:serviceResponse>""".formatted(ticket.user(), said);
    }
}
