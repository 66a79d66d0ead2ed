package org.openrec.codesign.memory;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.Phase;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.springframework.util.StringUtils;

/**
 * What happened, with the names as they are known now.
 *
 * @param phase in which the initiative was
 * @param by who did it, or in whose name; empty where Openrec did, or whoever did it is forgotten
 * @param about the party whom it happened to
 * @param words of its sentence
 */
public record Event(
        Instant at, Happening what, int phase, Optional<String> by, Optional<Subject> about, List<JsonNode> words) {

    /** @param name empty once the party has left without it */
    public record Subject(long party, Optional<String> name) {}

    /** The sentence, in the reader's language. */
    public String in(Language language) {
        List<Object> arguments = new ArrayList<>();
        about.ifPresent(
                it -> arguments.add(it.name().orElseGet(() -> Texts.get(language, "codesign.party.anonymous"))));
        words.forEach(it -> arguments.add(argument(it, language)));
        return StringUtils.capitalize(Texts.get(language, "codesign.event." + what.code(), arguments.toArray()));
    }

    private Object argument(JsonNode word, Language language) {
        if (word.isNumber()) {
            return what.namesAPhase()
                    ? Phase.of(word.intValue()).orElseThrow().title().in(language)
                    : (Object) word.intValue();
        }
        return word.isObject() ? word.path(language.code()).asText() : word.asText();
    }

    /** The number that it is about: of a phase, a meeting, a workshop. */
    public int number() {
        return words.get(0).intValue();
    }

    /** The first of its words that is one. */
    public String text() {
        return words.stream()
                .filter(JsonNode::isTextual)
                .map(JsonNode::asText)
                .findFirst()
                .orElse("");
    }
}
