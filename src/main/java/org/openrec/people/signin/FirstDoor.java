package org.openrec.people.signin;

import jakarta.servlet.http.Cookie;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.openrec.people.access.Administrators;
import org.openrec.people.access.SignInSettings;
import org.openrec.people.account.Secret;
import org.openrec.people.ui.door.LoginView;
import org.openrec.shared.BeforeOpening;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

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
    private static final String COOKIE = "openrec-first-door";
    private static final int BYTES = 24;

    private final JdbcClient jdbc;
    private final Administrators administrators;
    private final PublicUrl publicUrl;
    private final SignInSettings settings;
    private final Clock clock;

    FirstDoor(
            JdbcClient jdbc, Administrators administrators, PublicUrl publicUrl, SignInSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.administrators = administrators;
        this.publicUrl = publicUrl;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() {
        if (administrators.any()) {
            return;
        }
        String token = Secret.random(BYTES);
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

    /** Leads to where one signs in; whoever comes back with the same browser administers. */
    @GetMapping("/first-door/{token}")
    @Transactional
    public ResponseEntity<Void> open(@PathVariable String token) {
        String key = Secret.random(BYTES);
        boolean good = jdbc.sql("UPDATE openrec.first_door SET opened_hash = ?"
                                + " WHERE token_hash = ? AND expires_at > ? AND opened_hash IS NULL")
                        .params(Sha256.hex(key), Sha256.hex(token), Timestamp.from(clock.instant()))
                        .update()
                == 1;
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(HttpStatus.SEE_OTHER)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.LOCATION,
                        "/" + LoginView.ROUTE + "?" + (good ? LoginView.FIRST : LoginView.DOOR_OVER));
        if (good) {
            // comes along when the provider sends the person back
            answer.header(
                    HttpHeaders.SET_COOKIE,
                    ResponseCookie.from(COOKIE, key)
                            .path("/")
                            .httpOnly(true)
                            .secure(publicUrl.base().getScheme().equals("https"))
                            .sameSite("Lax")
                            .maxAge(GOOD)
                            .build()
                            .toString());
        }
        return answer.build();
    }

    /** By the browser of the present request. */
    @Transactional(readOnly = true)
    public boolean wasOpened() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes now
                && Optional.ofNullable(WebUtils.getCookie(now.getRequest(), COOKIE))
                        .map(Cookie::getValue)
                        .filter(this::isKey)
                        .isPresent();
    }

    private boolean isKey(String key) {
        return jdbc.sql("SELECT count(*) FROM openrec.first_door WHERE opened_hash = ? AND expires_at > ?")
                        .params(Sha256.hex(key), Timestamp.from(clock.instant()))
                        .query(Long.class)
                        .single()
                > 0;
    }
}
