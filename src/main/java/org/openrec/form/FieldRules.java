package org.openrec.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openrec.form.FormComponent.Checkbox;
import org.openrec.form.FormComponent.Choice;
import org.openrec.form.FormComponent.Choices;
import org.openrec.form.FormComponent.DateTime;
import org.openrec.form.FormComponent.DateTimeKind;
import org.openrec.form.FormComponent.Field;
import org.openrec.form.FormComponent.FilePicker;
import org.openrec.form.FormComponent.NumberInput;
import org.openrec.form.FormComponent.Option;
import org.openrec.form.FormComponent.TextInput;
import org.openrec.form.FormComponent.TextRules;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** What a value that is there has to look like. */
final class FieldRules {

    static final int LONGEST_TEXT = 20_000;
    /** Patterns come from managers' forms: on a long text a careless one would run for hours. */
    private static final int LONGEST_FOR_PATTERN = 500;

    private static final int MOST_FILES = 10;
    private static final int MOST_DIGITS = 40;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]{1,63}(\\.[^@\\s.]{1,63}){1,8}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{4,24}");

    private FieldRules() {}

    /** Only what is empty for its kind: a blank text is no number left out, but a wrong one. */
    static boolean empty(Field field, JsonNode value) {
        if (value.isMissingNode() || value.isNull()) {
            return true;
        }
        if (field instanceof Checkbox) {
            return value.isBoolean() && !value.booleanValue();
        }
        if (field instanceof Choices || field instanceof FilePicker) {
            return value.isArray() && value.isEmpty();
        }
        return !(field instanceof NumberInput)
                && value.isTextual()
                && value.textValue().isBlank();
    }

    /** What is wrong with the value. */
    static Optional<LocalizedText> check(Field field, JsonNode value) {
        if (field instanceof TextInput text) {
            return value.isTextual() ? text(text.rules(), value.textValue()) : wrong("form.invalid.text");
        }
        if (field instanceof NumberInput number) {
            return reckonable(value) ? number(number, value.decimalValue()) : wrong("form.invalid.number");
        }
        if (field instanceof Checkbox) {
            return value.isBoolean() ? Optional.empty() : wrong("form.invalid.yesNo");
        }
        if (field instanceof Choice choice) {
            return value.isTextual() && values(choice.options()).contains(value.textValue())
                    ? Optional.empty()
                    : wrong("form.invalid.option");
        }
        if (field instanceof Choices choices) {
            return someOf(choices.options(), value);
        }
        if (field instanceof DateTime date) {
            return value.isTextual() && parses(date.kind(), value.textValue())
                    ? Optional.empty()
                    : wrong("form.invalid." + date.kind().name().toLowerCase(Locale.ROOT));
        }
        return files((FilePicker) field, value);
    }

    private static Optional<LocalizedText> text(TextRules rules, String text) {
        if (rules.minLength().isPresent() && text.length() < rules.minLength().getAsInt()) {
            return wrong("form.invalid.tooShort", rules.minLength().getAsInt());
        }
        int longest = Math.min(LONGEST_TEXT, rules.maxLength().orElse(LONGEST_TEXT));
        if (text.length() > longest) {
            return wrong("form.invalid.tooLong", longest);
        }
        if (rules.pattern().isPresent() && !matches(rules.pattern().get(), text)) {
            return wrong("form.invalid.pattern", rules.pattern().get().pattern());
        }
        return switch (rules.kind()) {
            case ANY -> Optional.empty();
            case EMAIL -> EMAIL.matcher(text).matches() ? Optional.empty() : wrong("form.invalid.email");
            case PHONE -> PHONE.matcher(text).matches() ? Optional.empty() : wrong("form.invalid.phone");
        };
    }

    private static boolean matches(Pattern pattern, String text) {
        return text.length() <= LONGEST_FOR_PATTERN && BoundedMatch.matches(pattern, text);
    }

    /** Whether it is a number that people write: a giant exponent would become as many digits when it is shown. */
    static boolean reckonable(JsonNode value) {
        return value.isNumber()
                && (!value.isFloatingPointNumber() || Double.isFinite(value.doubleValue()))
                && value.decimalValue().precision() <= MOST_DIGITS
                && Math.abs(value.decimalValue().scale()) <= MOST_DIGITS;
    }

    private static Optional<LocalizedText> number(NumberInput rules, BigDecimal number) {
        if (rules.min().filter(min -> number.compareTo(min) < 0).isPresent()) {
            return wrong("form.invalid.tooSmall", rules.min().get());
        }
        if (rules.max().filter(max -> number.compareTo(max) > 0).isPresent()) {
            return wrong("form.invalid.tooBig", rules.max().get());
        }
        if (rules.decimals().isPresent()
                && number.stripTrailingZeros().scale() > rules.decimals().getAsInt()) {
            return wrong("form.invalid.decimals", rules.decimals().getAsInt());
        }
        return Optional.empty();
    }

    private static Optional<LocalizedText> someOf(List<Option> options, JsonNode value) {
        if (!value.isArray()) {
            return wrong("form.invalid.option");
        }
        Set<String> known = values(options);
        Set<String> chosen = new HashSet<>();
        for (JsonNode one : value) {
            if (!one.isTextual() || !known.contains(one.textValue()) || !chosen.add(one.textValue())) {
                return wrong("form.invalid.option");
            }
        }
        return Optional.empty();
    }

    private static Set<String> values(List<Option> options) {
        Set<String> values = new HashSet<>();
        options.forEach(option -> values.add(option.value()));
        return values;
    }

    private static boolean parses(DateTimeKind kind, String text) {
        DateTimeFormatter format =
                switch (kind) {
                    case DATE -> DateTimeFormatter.ISO_LOCAL_DATE;
                    case TIME -> DateTimeFormatter.ISO_LOCAL_TIME;
                    case DATETIME -> DateTimeFormatter.ISO_DATE_TIME;
                };
        try {
            format.parse(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<LocalizedText> files(FilePicker picker, JsonNode value) {
        if (!value.isArray() || value.size() > (picker.multiple() ? MOST_FILES : 1)) {
            return wrong("form.invalid.files", picker.multiple() ? MOST_FILES : 1);
        }
        for (JsonNode file : value) {
            if (!file.isTextual() || !file.textValue().matches("[A-Za-z0-9-]{1,64}")) {
                return wrong("form.invalid.files", picker.multiple() ? MOST_FILES : 1);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalizedText> wrong(String key, Object... arguments) {
        return Optional.of(Texts.both(key, arguments));
    }
}
