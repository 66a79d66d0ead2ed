package org.openrec.studio;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.form.FormId;
import org.openrec.guard.check.DrawnProcess;
import org.openrec.shared.LocalizedText;

/**
 * A diagram with the forms that its steps ask for: what is published together, so that a case keeps the forms it began
 * with.
 *
 * @param bpmn BPMN 2.0 XML
 * @param forms each once
 */
public record ProcessModel(String bpmn, List<FormFile> forms) {

    public ProcessModel {
        forms = forms.stream()
                .sorted(Comparator.comparing(form -> form.id().value()))
                .toList();
    }

    /**
     * A diagram and forms as files.
     *
     * @throws DraftInvalid if the diagram is not written in UTF-8
     * @throws org.openrec.form.FormNotSupported if no screen could show a form
     */
    public static ProcessModel read(byte[] bpmn, List<byte[]> forms) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bpmn))
                    .toString();
            return new ProcessModel(text, forms.stream().map(FormFile::read).toList());
        } catch (CharacterCodingException e) {
            throw new DraftInvalid("", "studio.problem.encoding");
        }
    }

    public byte[] bytes() {
        return bpmn.getBytes(StandardCharsets.UTF_8);
    }

    /** The name of the step that asks for a form; empty if none does. */
    public Optional<LocalizedText> stepThatAsks(FormId form) {
        return DrawnProcess.stepThatAsks(bytes(), form.value());
    }

    /** The key of the process that is drawn; empty if the diagram cannot be read. */
    public Optional<String> process() {
        return DrawnProcess.processKey(bytes());
    }

    public Optional<FormFile> form(FormId id) {
        return forms.stream().filter(form -> form.id().equals(id)).findFirst();
    }

    /** With the forms that its steps ask for and that it has not yet. */
    public ProcessModel completed(Function<FormId, Optional<FormFile>> elsewhere) {
        return new ProcessModel(
                bpmn,
                Stream.concat(
                                forms.stream(),
                                askedFor().filter(id -> form(id).isEmpty()).flatMap(id -> elsewhere.apply(id).stream()))
                        .toList());
    }

    /** Without the forms that none of its steps asks for. */
    public ProcessModel tidied() {
        Set<FormId> asked = askedFor().collect(Collectors.toSet());
        return new ProcessModel(
                bpmn, forms.stream().filter(form -> asked.contains(form.id())).toList());
    }

    private Stream<FormId> askedFor() {
        return DrawnProcess.forms(bytes()).stream()
                .flatMap(id -> FormId.parse(id).stream())
                .distinct();
    }

    /** The same diagram with one form added or replaced. */
    public ProcessModel with(FormFile form) {
        return new ProcessModel(
                bpmn,
                Stream.concat(forms.stream().filter(other -> !other.id().equals(form.id())), Stream.of(form))
                        .toList());
    }
}
