package org.openrec.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openrec.OpenrecTest;
import org.openrec.cases.Action;
import org.openrec.cases.effect.CaseLaws;
import org.openrec.cases.subject.SubjectKind;
import org.openrec.cases.subject.SubjectKinds;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.task.FormHandler;
import org.springframework.beans.factory.annotation.Autowired;

/** Guard, studio and process read what features declare: none of their identifiers stands in the code of these. */
@OpenrecTest
class FeaturesAreNotNamedTests {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    @Autowired
    List<Action> actions;

    @Autowired
    List<FormHandler> forms;

    @Autowired
    List<CaseLaws> laws;

    @Autowired
    SubjectKinds kinds;

    @Test
    void noIdentifierOfAFeatureStandsInThem() throws IOException {
        Set<String> identifiers = identifiers();
        assertThat(identifiers).contains("issueCredential", "review", "badge-codesign", "badgeIssued", "applicant");

        assertThat(literals()).doesNotContainAnyElementsOf(identifiers);
    }

    private Set<String> identifiers() throws IOException {
        Set<String> all = new TreeSet<>();
        actions.forEach(it -> all.add(it.name()));
        forms.forEach(it -> all.add(it.form().value()));
        laws.forEach(it -> all.addAll(it.messages().keySet()));
        for (SubjectKind kind : kinds.all()) {
            all.add(kind.type());
            all.addAll(kind.recipients().recipients());
        }
        Texts.under(Language.EN, "notification.").keySet().stream()
                .filter(key -> key.endsWith(".subject"))
                .map(key -> key.substring("notification.".length(), key.length() - ".subject".length()))
                .forEach(all::add);
        try (Stream<Path> models = Files.list(Path.of("bpmn"))) {
            models.map(it -> it.getFileName().toString().replace(".bpmn", "")).forEach(all::add);
        }
        Stream.of(Role.values()).map(Role::code).forEach(all::remove);
        return all;
    }

    private static List<String> literals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/openrec"))) {
            return files.filter(it -> it.toString().matches(".*/openrec/(guard|studio|process)/.*\\.java"))
                    .flatMap(FeaturesAreNotNamedTests::literals)
                    .distinct()
                    .toList();
        }
    }

    private static Stream<String> literals(Path file) {
        try {
            return LITERAL
                    .matcher(Files.readString(file))
                    .results()
                    .map((MatchResult it) -> it.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
