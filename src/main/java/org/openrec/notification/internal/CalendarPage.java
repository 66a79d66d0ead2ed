package org.openrec.notification.internal;

import org.openrec.notification.Feeds;
import org.openrec.shared.PublicPaths;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What calendar programs read: whoever knows the address reads it. */
@RestController
class CalendarPage {

    private final Feeds feeds;

    CalendarPage(Feeds feeds) {
        this.feeds = feeds;
    }

    @Bean
    static PublicPaths publicPathsOfCalendars() {
        return PublicPaths.of(FeedsInDatabase.PATH + "*");
    }

    @GetMapping(FeedsInDatabase.PATH + "{secret}.ics")
    ResponseEntity<String> read(@PathVariable String secret) {
        return feeds.read(secret)
                .map(it -> ResponseEntity.ok()
                        .header(HttpHeaders.CONTENT_TYPE, "text/calendar;charset=UTF-8")
                        .cacheControl(CacheControl.noStore())
                        .body(it))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
