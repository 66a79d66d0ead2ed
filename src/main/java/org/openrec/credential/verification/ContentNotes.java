package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.credential.proof.Checks;

/** What a badge leaves open though its form and its signature are right; its reader should know. */
final class ContentNotes {

    private ContentNotes() {}

    static List<Check> of(ObjectNode credential) {
        JsonNode subject = credential.path("credentialSubject");
        JsonNode criteria = subject.path("achievement").path("criteria");
        boolean aboutNobody = text(subject, "id").isBlank()
                && Checks.each(subject.path("identifier"))
                        .allMatch(it -> text(it, "identityHash").isBlank());
        boolean guessable = Checks.each(subject.path("identifier"))
                .anyMatch(it -> it.path("hashed").asBoolean()
                        && !text(it, "identityHash").isBlank()
                        && text(it, "salt").isBlank());
        boolean noCriteria =
                text(criteria, "id").isBlank() && text(criteria, "narrative").isBlank();
        return Stream.of(note(aboutNobody, "nobody"), note(guessable, "guessable"), note(noCriteria, "criteria"))
                .flatMap(it -> it)
                .toList();
    }

    private static String text(JsonNode thing, String name) {
        return thing.path(name).asText();
    }

    private static Stream<Check> note(boolean holds, String what) {
        return holds
                ? Stream.of(Checks.of(Kind.CONTENT, Result.NOTED, "credential.check.content." + what))
                : Stream.empty();
    }
}
