package org.openrec.form;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/** Prose of forms as HTML that can do nothing but be read. */
final class SafeHtml {

    private static final Parser MARKDOWN = Parser.builder().build();
    private static final HtmlRenderer HTML =
            HtmlRenderer.builder().escapeHtml(true).build();
    private static final Safelist ALLOWED = Safelist.relaxed()
            .removeTags("img")
            .removeAttributes("a", "title")
            .removeProtocols("a", "href", "ftp")
            .addEnforcedAttribute("a", "rel", "noopener nofollow");

    private SafeHtml() {}

    static String ofMarkdown(String markdown) {
        return clean(HTML.render(MARKDOWN.parse(markdown)));
    }

    static String clean(String html) {
        return "<div>" + Jsoup.clean(html, ALLOWED) + "</div>";
    }
}
