package org.openrec.people.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.openrec.people.ui.LoginView;
import org.openrec.shared.BeforeOpening;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * By which the first administrator comes in: an address in the log, good once and for an hour, and a new one at each start as
 * long as there is no administrator.
 */
@Controller
@Profile("production")
@Order(20)
class FirstDoor implements BeforeOpening {

    private static final Logger LOG = LoggerFactory.getLogger(FirstDoor.class);
    private static final Duration GOOD = Duration.ofHours(1);
    private static final String OPENED = FirstDoor.class.getName() + ".opened";

    private final JdbcClient jdbc;
    private final PublicUrl publicUrl;
    private final SignInSettings settings;
    private final Clock clock;

    FirstDoor(JdbcClient jdbc, PublicUrl publicUrl, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.publicUrl = publicUrl;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        boolean administered = jdbc.sql("SELECT count(*) FROM openrec.membership WHERE role = 'ADMIN'")
                        .query(Long.class)
                        .single()
                > 0;
        if (administered) {
            return;
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        jdbc.sql("DELETE FROM openrec.first_door WHERE expires_at < ?")
                .param(Timestamp.from(clock.instant()))
                .update();
        jdbc.sql("INSERT INTO openrec.first_door (token_hash, expires_at) VALUES (?, ?)")
                .params(Sha256.hex(token), Timestamp.from(clock.instant().plus(GOOD)))
                .update();
        LOG.warn(
                "Nobody administers this Openrec yet. Open {} within an hour and sign in: you will.{}",
                publicUrl.resolve("/first-door/" + token),
                settings.admin()
                        .map(it -> " So will " + it + " at the next signing in.")
                        .orElse(""));
    }

    /** Leads to the identity provider; whoever comes back in this session administers. */
    @GetMapping("/first-door/{token}")
    @Transactional
    public ResponseEntity<Void> open(@PathVariable String token, HttpServletRequest request) {
        Optional<String> good = jdbc.sql(
                        "DELETE FROM openrec.first_door WHERE token_hash = ? AND expires_at > ? RETURNING token_hash")
                .params(Sha256.hex(token), Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
        good.ifPresent(it -> request.getSession().setAttribute(OPENED, true));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(
                        HttpHeaders.LOCATION,
                        good.isPresent() ? LoginView.IDENTITY_PROVIDER : "/" + LoginView.ROUTE + "?door")
                .build();
    }

    /** In the session of the present request. */
    static boolean wasOpened() {
        return Optional.ofNullable(RequestContextHolder.getRequestAttributes())
                .map(it -> it.getAttribute(OPENED, RequestAttributes.SCOPE_SESSION))
                .isPresent();
    }
}
