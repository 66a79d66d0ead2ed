package org.openrec.codesign.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.Drawing;
import org.openrec.achievement.Question;
import org.openrec.codesign.sheet.SheetReading;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.openrec.shared.paper.PaperPdf;
import org.openrec.shared.paper.QrDots;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/** Lays a badge out on one page, in one language. */
public final class SheetOnPaper {

    /** From so many criteria on the type is smaller. */
    private static final int MANY = 5;

    private static final int EMPTY_CRITERIA = 3;

    private final Locale locale;

    public SheetOnPaper(Locale locale) {
        this.locale = locale;
    }

    /** A tagged PDF. */
    public byte[] written(AchievementContent content, String svg, SheetReading reading, PaperFacts facts) {
        String name = content.name().in(locale);
        String head = head(
                "<img src=\"" + png(Drawing.png(svg)) + "\" alt=\"" + escaped(text("picture", name)) + "\"/>",
                facts.kind(),
                escaped(name),
                escaped(content.summary().in(locale)));
        String criteria = rows(content.criteria());
        String body = head
                + section("criteria", "<table class=\"criteria\">" + criteria + "</table>")
                + two(voices(facts.voices()), practical(content, reading, facts))
                + foot(facts);
        return PaperPdf.of(document(name, content.criteria().size() >= MANY ? "dense" : "", body));
    }

    /** The same page with lines to write on. */
    public byte[] empty(PaperFacts facts) {
        String head = head("<div class=\"frame\"></div>", facts.kind(), ruled("name"), ruled("summary"));
        String row = "<tr><td class=\"number\">%d</td><td>" + labelled("title") + labelled("shown")
                + "<div class=\"line\"></div>"
                + labelled("questions") + "<div class=\"line\"></div></td><td class=\"evidence\"><p>"
                + escaped(text("evidence")) + "</p>" + "<div class=\"line\"></div>".repeat(4) + "</td></tr>";
        String criteria = IntStream.rangeClosed(1, EMPTY_CRITERIA)
                .mapToObj(row::formatted)
                .collect(Collectors.joining());
        String facing = List.of("for", "effort", "readers", "answer", "completion", "validity", "frameworks").stream()
                .map(it -> fact(it, "<div class=\"short\"></div>"))
                .collect(Collectors.joining("", "<table class=\"facts\">", "</table>"));
        String body = head
                + section("criteria", "<table class=\"criteria\">" + criteria + "</table>")
                + two(
                        "<h2>" + escaped(text("voices")) + "</h2>" + "<div class=\"line\"></div>".repeat(4),
                        "<h2>" + escaped(text("practical")) + "</h2>" + facing)
                + foot(facts);
        return PaperPdf.of(document(text("empty.title"), "to-fill-in", body));
    }

    private String ruled(String name) {
        return "<span class=\"quiet\">" + escaped(text(name))
                + "</span><span class=\"line\" style=\"display:block\"></span>";
    }

    private String labelled(String name) {
        return "<p class=\"quiet\">" + escaped(text(name)) + "</p><div class=\"line\"></div>";
    }

    private String head(String picture, String kind, String name, String lead) {
        return "<table class=\"head\"><tr><td class=\"picture\">" + picture + "</td><td><p class=\"kind\">"
                + escaped(kind) + "</p><h1>" + name + "</h1><p class=\"lead\">" + lead + "</p></td></tr></table>";
    }

    private String rows(List<Criterion> criteria) {
        return IntStream.range(0, criteria.size())
                .mapToObj(i -> row(i + 1, criteria.get(i)))
                .collect(Collectors.joining());
    }

    private String row(int number, Criterion criterion) {
        String questions = criterion.questions().stream()
                .map(Question::text)
                .map(it -> "<li>– " + escaped(it.in(locale)) + "</li>")
                .collect(Collectors.joining());
        String evidence =
                criterion.evidence().stream().map(it -> escaped(it.in(locale))).collect(Collectors.joining("<br/>"));
        return "<tr><td class=\"number\">" + number + "</td><td><h3>"
                + escaped(criterion.title().in(locale))
                + "</h3><p class=\"shown\">" + escaped(criterion.description().in(locale)) + "</p>"
                + (questions.isEmpty() ? "" : "<ul>" + questions + "</ul>") + "</td><td class=\"evidence\">"
                + (evidence.isEmpty() ? "" : "<p>" + escaped(text("evidence")) + "</p>" + evidence) + "</td></tr>";
    }

    private String voices(List<PaperVoice> voices) {
        String all = voices.isEmpty()
                ? "<p class=\"quiet\">" + escaped(text("voices.none")) + "</p>"
                : voices.stream()
                        .map(it -> "<div class=\"voice\">"
                                + (it.words().isBlank()
                                        ? ""
                                        : "<p>" + escaped(Texts.get(locale, "codesign.card.quoted", it.words()))
                                                + "</p>")
                                + "<p class=\"quiet\">" + escaped(it.who()) + "</p></div>")
                        .collect(Collectors.joining());
        return "<h2>" + escaped(text("voices")) + "</h2>" + all;
    }

    private String practical(AchievementContent content, SheetReading reading, PaperFacts facts) {
        return "<h2>" + escaped(text("practical")) + "</h2><table class=\"facts\">"
                + content.evidence().map(it -> fact("pieces", words(it))).orElse("")
                + content.effort().map(it -> fact("effort", words(it))).orElse("")
                + fact("readers", escaped(text("readers.number", reading.reviewers())))
                + fact("answer", escaped(text("days.within", reading.reviewDays())))
                + fact("completion", escaped(text("days.to", reading.revisionDays())))
                + fact("validity", escaped(Texts.get(locale, "codesign.sheet.valid", reading.validMonths())))
                + (facts.frameworks().isEmpty()
                        ? ""
                        : fact("frameworks", escaped(String.join(", ", facts.frameworks()))))
                + "</table>";
    }

    private String words(LocalizedText text) {
        return escaped(text.in(locale));
    }

    private String fact(String name, String value) {
        return "<tr><td class=\"term\">" + escaped(text(name)) + "</td><td>" + value + "</td></tr>";
    }

    private String foot(PaperFacts facts) {
        String address = facts.address().toString();
        return "<table class=\"foot\"><tr><td class=\"code\"><img src=\"" + png(QrDots.png(address)) + "\" alt=\""
                + escaped(text("code")) + "\"/></td><td class=\"quiet\"><p>" + escaped(facts.origin()) + "</p><p>"
                + escaped(address) + "</p></td></tr></table>";
    }

    private String section(String name, String content) {
        return "<h2>" + escaped(text(name)) + "</h2>" + content;
    }

    private static String two(String left, String right) {
        return "<table class=\"two\"><tr><td class=\"half\">" + left + "</td><td class=\"half\">" + right
                + "</td></tr></table>";
    }

    private String document(String title, String look, String body) {
        return "<html lang=\"" + locale.getLanguage() + "\"><head><title>" + escaped(title)
                + "</title><meta name=\"description\" content=\"" + escaped(text("description"))
                + "\"/><style>" + css() + "</style></head><body" + " class=\"" + look + "\"" + ">" + body
                + "</body></html>";
    }

    private static String css() {
        try (InputStream in = new ClassPathResource("paper/badge-sheet.css").getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String png(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    private String text(String key, Object... arguments) {
        return Texts.get(locale, "codesign.paper." + key, arguments);
    }

    /** Also of what XML has no word for (XML 1.0, 2.2). */
    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8").replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    }
}
