package org.openrec.achievement.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.shared.PublicPaths;
import org.openrec.shared.PublicUrl;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What may be looked through (RFC 9309), and the pages that everybody may find (sitemaps.org, 0.9). */
@RestController
class ForSearchEngines {

    private static final String ROBOTS = "/robots.txt";
    private static final String SITEMAP = "/sitemap.xml";

    /** Of the 50,000 that a sitemap may have. */
    private static final int MOST_BADGES = 5_000;

    private final CatalogueInDatabase catalogue;
    private final PublicUrl publicUrl;

    ForSearchEngines(CatalogueInDatabase catalogue, PublicUrl publicUrl) {
        this.catalogue = catalogue;
        this.publicUrl = publicUrl;
    }

    @Bean
    static PublicPaths publicPathsForSearchEngines() {
        return PublicPaths.of(ROBOTS, SITEMAP);
    }

    @GetMapping(path = ROBOTS, produces = MediaType.TEXT_PLAIN_VALUE)
    String robots() {
        return String.join(
                        "\n",
                        List.of(
                                "User-agent: *",
                                "Allow: /$",
                                "Allow: /badges/",
                                "Allow: /achievements/",
                                "Allow: /credentials/",
                                "Allow: /verify",
                                "Disallow: /api/",
                                "Disallow: /login",
                                "Sitemap: " + publicUrl.resolve(SITEMAP)))
                + "\n";
    }

    @GetMapping(path = SITEMAP, produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() {
        return Stream.concat(
                        Stream.of("/", "/verify"),
                        catalogue.offered(MOST_BADGES).stream().map(id -> "/badges/" + id))
                .map(path -> "<url><loc>" + publicUrl.resolve(path) + "</loc></url>")
                .collect(Collectors.joining(
                        "\n",
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
                        "\n</urlset>\n"));
    }
}
