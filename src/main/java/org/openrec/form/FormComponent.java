package org.openrec.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.openrec.shared.LocalizedText;

/** One component of a Camunda Form (form-js schema); the kinds that Openrec knows, and no others. */
public sealed interface FormComponent {

    /** The FEEL expression that hides it when true ({@code conditional.hide}). */
    Optional<FeelExpression> hide();

    /** A component that takes a value. */
    sealed interface Field extends FormComponent {

        Head head();

        @Override
        default Optional<FeelExpression> hide() {
            return head().hide();
        }
    }

    /**
     * What all fields have.
     *
     * @param key the name of its value among those of the level it stands on
     * @param forProcess whether gateways may read it ({@code process: true})
     */
    record Head(
            String key,
            LocalizedText label,
            Optional<LocalizedText> description,
            boolean required,
            boolean forProcess,
            boolean readOnly,
            Optional<FeelExpression> hide) {}

    /** What a text has to look like. */
    record TextRules(OptionalInt minLength, OptionalInt maxLength, Optional<Pattern> pattern, TextKind kind) {}

    /** What a text is ({@code validationType}). */
    enum TextKind {
        ANY,
        EMAIL,
        PHONE
    }

    /** {@code textfield} and {@code textarea}. */
    record TextInput(Head head, boolean multiline, TextRules rules) implements Field {}

    /** {@code number}. */
    record NumberInput(Head head, Optional<BigDecimal> min, Optional<BigDecimal> max, OptionalInt decimals)
            implements Field {}

    /** {@code checkbox}: yes or no. */
    record Checkbox(Head head) implements Field {}

    /** {@code radio} and {@code select}: one of several. */
    record Choice(Head head, List<Option> options, boolean dropDown) implements Field {}

    /** {@code checklist} and {@code taglist}: any of several. */
    record Choices(Head head, List<Option> options, boolean tags) implements Field {}

    /** What can be chosen. */
    record Option(String value, LocalizedText label) {}

    /** {@code datetime}, as ISO 8601: a date, a local time, or both. */
    record DateTime(Head head, DateTimeKind kind) implements Field {}

    /** The {@code subtype} of a {@code datetime}. */
    enum DateTimeKind {
        DATE,
        TIME,
        DATETIME
    }

    /** {@code filepicker}: the ids of files that were stored before. */
    record FilePicker(Head head, boolean multiple) implements Field {}

    /** {@code text} (Markdown) and {@code html}: both as HTML that is safe to show. */
    record Prose(LocalizedText html, Optional<FeelExpression> hide) implements FormComponent {}

    /** {@code group}: with a path, its values are an object of their own. */
    record Group(
            Optional<String> path,
            Optional<LocalizedText> label,
            List<FormComponent> components,
            Optional<FeelExpression> hide)
            implements FormComponent {}

    /** {@code dynamiclist}: the values are an array of objects. */
    record DynamicList(
            String path,
            Optional<LocalizedText> label,
            boolean allowAddRemove,
            int defaultRepetitions,
            List<FormComponent> components,
            Optional<FeelExpression> hide)
            implements FormComponent {}

    /** {@code separator}. */
    record Separator(Optional<FeelExpression> hide) implements FormComponent {}

    /** {@code spacer}, in pixels. */
    record Spacer(int height, Optional<FeelExpression> hide) implements FormComponent {}
}
