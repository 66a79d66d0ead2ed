package org.openrec.codesign.paper;

import java.net.URI;
import java.util.List;

/**
 * What the page says beside the sheet.
 *
 * @param kind the line above the name: which version, of which initiative
 * @param voices of those who stand behind the badge
 * @param frameworks the codes of its competences
 * @param origin the line at the foot: what it was made of
 * @param address where it is found on screen
 */
public record PaperFacts(String kind, List<PaperVoice> voices, List<String> frameworks, String origin, URI address) {

    public PaperFacts {
        voices = List.copyOf(voices);
        frameworks = List.copyOf(frameworks);
    }
}
