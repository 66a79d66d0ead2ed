package org.openrec.studio.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.openrec.shared.Language;
import org.springframework.core.io.ClassPathResource;

/**
 * The guide for managers, of {@code docs/managers}, in one language.
 *
 * @param title its first heading
 * @param html what follows
 */
record Guide(String title, String html) {

    private static final String FOLDER = "managers/";
    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser MARKDOWN = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Image) {
                    attributes.computeIfPresent("src", (name, file) -> FOLDER + file);
                }
            })
            .build();

    static Guide in(Language language) {
        Node document = MARKDOWN.parse(text(language.locale().getLanguage()));
        Node first = document.getFirstChild();
        if (!(first instanceof Heading) || !(first.getFirstChild() instanceof Text title)) {
            throw new IllegalStateException("The guide begins with its title");
        }
        first.unlink();
        return new Guide(title.getLiteral(), "<div>" + HTML.render(document) + "</div>");
    }

    private static String text(String language) {
        try {
            return new ClassPathResource("META-INF/resources/" + FOLDER + language + ".md")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
