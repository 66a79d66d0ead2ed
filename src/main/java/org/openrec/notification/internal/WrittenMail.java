package org.openrec.notification.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;

/**
 * What a mail says, as plain text and as a page: each complete by itself.
 *
 * @param house from whom it comes
 * @param asked what waits for the reader, one line each
 * @param link the whole address where the reader goes on
 * @param why the reader gets it, and how it ends
 * @param calendar what it invites to, as iCalendar
 */
record WrittenMail(
        Language language,
        String house,
        String title,
        String body,
        List<Line> asked,
        String link,
        String why,
        Optional<Invitation> calendar) {

    /** @param method as RFC 5546 names what it does */
    record Invitation(String method, String calendar) {}

    /** @param link the whole address of what it tells */
    record Line(String words, String link) {}

    private static final String TEMPLATE = read();

    private static String read() {
        try (InputStream in = WrittenMail.class.getResourceAsStream("/mail/mail.html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text() {
        String lines = asked.stream()
                .map(it -> "– " + it.words() + "\n  " + it.link())
                .collect(Collectors.joining("\n", Texts.get(language, "notification.mail.asked") + "\n", "\n\n"));
        return body + "\n\n" + (asked.isEmpty() ? "" : lines) + Texts.get(language, "notification.mail.goOn.text", link)
                + "\n\n" + why + "\n";
    }

    String html() {
        Document page = Jsoup.parse(TEMPLATE);
        page.outputSettings().prettyPrint(false);
        page.expectFirst("html").attr("lang", language.code());
        page.title(title);
        fill(page, "house", house);
        fill(page, "title", title);
        fill(page, "body", body);
        fill(page, "asked-title", Texts.get(language, "notification.mail.asked"));
        if (asked.isEmpty()) {
            place(page, "asked").remove();
        } else {
            Element list = place(page, "asked-list");
            asked.forEach(it -> list.appendElement("li")
                    .appendElement("a")
                    .attr("href", it.link())
                    .attr("style", "color: #2f4bb8")
                    .text(it.words()));
        }
        place(page, "go-on").attr("href", link).text(Texts.get(language, "notification.mail.goOn"));
        fill(page, "link", link);
        fill(page, "why", why);
        return page.outerHtml();
    }

    private static void fill(Document page, String id, String words) {
        place(page, id).text(words);
    }

    private static Element place(Document page, String id) {
        return page.expectFirst("#" + id);
    }
}
