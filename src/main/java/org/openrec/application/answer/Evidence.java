package org.openrec.application.answer;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.openrec.file.FileId;

/** What shows that a criterion is met: a text, a link or a file. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Evidence.Text.class, name = "text"),
    @JsonSubTypes.Type(value = Evidence.Link.class, name = "link"),
    @JsonSubTypes.Type(value = Evidence.File.class, name = "file")
})
public sealed interface Evidence {

    int MAX_TEXT = 8_000;
    int MAX_URL = 2_000;
    int MAX_TITLE = 200;

    record Text(String text) implements Evidence {

        public Text(@Nullable String text) {
            this.text = text == null ? "" : text.strip();
        }
    }

    /** A page on the web; the title is empty if none was given. */
    record Link(String url, String title) implements Evidence {

        public Link(@Nullable String url, @Nullable String title) {
            this.url = url == null ? "" : url.strip();
            this.title = title == null ? "" : title.strip();
        }

        /** Whether it is an absolute http or https address: others could run something in the reviewer's browser. */
        public static boolean accepts(String url) {
            try {
                URI uri = new URI(url);
                return url.length() <= MAX_URL
                        && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))
                        && uri.getHost() != null;
            } catch (URISyntaxException e) {
                return false;
            }
        }
    }

    /** A file that was uploaded before; its name and type are kept with its content. */
    record File(FileId id) implements Evidence {

        public File(@Nullable FileId id) {
            this.id = id == null ? FileId.NONE : id;
        }
    }

    /** Of a kind that there is not: a stranger may send it, nobody keeps it. */
    enum Unknown implements Evidence {
        KIND
    }
}
