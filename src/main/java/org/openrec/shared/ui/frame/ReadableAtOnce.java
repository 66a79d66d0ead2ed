package org.openrec.shared.ui.frame;

import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Map;
import java.util.Optional;

/**
 * A page that strangers open: its first answer is the page itself as HTML, and says what it is to those who pass its
 * address on, before any of the application runs (see {@link FirstAnswer}).
 */
public interface ReadableAtOnce extends HasDynamicTitle {

    /**
     * Fills the page.
     *
     * @param parameter the rest of its address; empty for the first page
     * @throws com.vaadin.flow.router.NotFoundException or another outcome with a page of its own, if there is no such
     */
    void read(String parameter);

    /** One or two sentences of what is here (HTML, {@code meta name="description"}). */
    String description();

    /** The paths of the same in other forms, by their media types (HTML, {@code link rel="alternate"}). */
    default Map<String, String> alternates() {
        return Map.of();
    }

    /** The path of a picture that stands for the page (Open Graph, {@code og:image}). */
    default Optional<String> picture() {
        return Optional.empty();
    }
}
