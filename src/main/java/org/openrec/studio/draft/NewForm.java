package org.openrec.studio.draft;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrec.form.FormId;
import org.openrec.shared.Folded;
import org.openrec.studio.FormFile;
import org.openrec.studio.ProcessModel;

/** The form that a manager begins with: one question, to be changed. */
final class NewForm {

    private static final int LONGEST = 40;

    private NewForm() {}

    static FormFile called(String name, ProcessModel model) {
        String wanted = id(name);
        FormId free = Stream.concat(
                        Stream.of(wanted), IntStream.iterate(2, i -> i + 1).mapToObj(i -> wanted + i))
                .map(FormId::new)
                .filter(id -> model.form(id).isEmpty())
                .findFirst()
                .orElseThrow();
        return new FormFile(free, content(free));
    }

    /** Such as {@code demanderUnAvis} for "Demander un avis". */
    private static String id(String name) {
        String[] words = Folded.letters(name).split("[^A-Za-z0-9]+", -1);
        StringBuilder id = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                String first = word.substring(0, 1);
                id.append(id.isEmpty() ? first.toLowerCase(Locale.ROOT) : first.toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        String shortened = id.substring(0, Math.min(LONGEST, id.length()));
        return Optional.of(shortened).filter(it -> FormId.parse(it).isPresent()).orElse("form");
    }

    private static String content(FormId id) {
        ObjectNode form = JsonNodeFactory.instance
                .objectNode()
                .put("type", "default")
                .put("schemaVersion", 16)
                .put("executionPlatform", "Camunda Platform")
                .put("executionPlatformVersion", "7.24.0")
                .put("id", id.value());
        ObjectNode question = form.putArray("components")
                .addObject()
                .put("type", "textarea")
                .put("id", "answer")
                .put("key", "answer")
                .put("label", "Votre réponse");
        question.putObject("properties").put("label.en", "Your answer");
        question.putObject("validate").put("required", true).put("maxLength", 4_000);
        return form.toPrettyString();
    }
}
