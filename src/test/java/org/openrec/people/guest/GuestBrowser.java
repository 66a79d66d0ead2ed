package org.openrec.people.guest;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import org.openrec.people.PersonId;
import org.openrec.shared.Sha256;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Comes by the link of an invitation, as browsers do; the link is put in the place of the one that was mailed. */
public final class GuestBrowser {

    private GuestBrowser() {}

    /** @return the cookies that the door has given: none of a session where it stayed shut */
    public static String cookies(String root, JdbcClient jdbc, PersonId guest) {
        String pass = UUID.randomUUID().toString();
        jdbc.sql("UPDATE openrec.guest_pass SET token_hash = ? WHERE person = ?")
                .params(Sha256.hex(pass), guest.value())
                .update();
        HttpRequest form = HttpRequest.newBuilder(URI.create(root + "/guest/enter"))
                .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                .POST(HttpRequest.BodyPublishers.ofString("pass=" + pass))
                .build();
        return HttpClient.newHttpClient()
                .sendAsync(form, HttpResponse.BodyHandlers.discarding())
                .join()
                .headers()
                .allValues(HttpHeaders.SET_COOKIE)
                .stream()
                .map(it -> it.substring(0, it.indexOf(';')))
                .collect(Collectors.joining("; "));
    }
}
