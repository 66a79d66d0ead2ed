package org.openrec.people.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.Supplier;

/** A small OpenID provider that signs real tokens for whomever the test names. */
final class IdentityProvider {

    private final RSAKey key;
    private final HttpServer server;
    private String login = "";
    private String nonce = "";
    private Map<String, Object> said = Map.of();

    IdentityProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        answer("/.well-known/openid-configuration", this::discovery);
        answer("/keys", () -> new JWKSet(key.toPublicJWK()).toString());
        answer("/token", () -> """
                {"access_token": "%s", "id_token": "%s", "token_type": "Bearer", "expires_in": 300}""".formatted(token(login), token(login)));
        server.start();
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on it is this person who signs in. */
    void recognise(String login, String nonce) {
        recognise(login, nonce, Map.of());
    }

    /** @param said what else is told of the person */
    void recognise(String login, String nonce, Map<String, Object> said) {
        this.login = login;
        this.nonce = nonce;
        this.said = Map.copyOf(said);
    }

    String token(String login) {
        return token(login, issuer());
    }

    String token(String login, String issuer) {
        return token(login, issuer, "openrec");
    }

    String token(String login, String issuer, String audience) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder builder = new JWTClaimsSet.Builder();
        said.forEach(builder::claim);
        JWTClaimsSet claims = builder.issuer(issuer)
                .subject("subject-of-" + login)
                .audience(audience)
                .claim("preferred_username", login)
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)))
                .build();
        SignedJWT jwt = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), claims);
        try {
            jwt.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return jwt.serialize();
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "response_types_supported": ["code"], "subject_types_supported": ["public"],
                 "id_token_signing_alg_values_supported": ["RS256"]}""".formatted(issuer());
    }

    private void answer(String path, Supplier<String> body) {
        server.createContext(path, exchange -> write(exchange, body.get()));
    }

    private static void write(HttpExchange exchange, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
