package org.openrec.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.openrec.form.FormComponent.Choice;
import org.openrec.form.FormComponent.Choices;
import org.openrec.form.FormComponent.DateTimeKind;
import org.openrec.form.FormComponent.Head;
import org.openrec.form.FormComponent.Option;
import org.openrec.form.FormComponent.TextKind;
import org.openrec.form.FormComponent.TextRules;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** Reads the components of a form, and gathers all that it has to refuse. */
final class ComponentReader {

    private static final int MAX_COMPONENTS = 300;
    private static final int MAX_DEPTH = 8;
    private static final int MAX_TEXT = 20_000;
    private static final int MAX_PATTERN = 200;
    private static final Pattern KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");

    private final List<FieldProblem> problems = new ArrayList<>();
    private int components;
    private int depth;

    List<FieldProblem> problems() {
        return problems;
    }

    List<FormComponent> readAll(JsonNode array) {
        return level(array, new HashSet<>());
    }

    private List<FormComponent> level(JsonNode array, Set<String> keys) {
        List<FormComponent> read = new ArrayList<>();
        depth++;
        if (depth > MAX_DEPTH) {
            refuse("", "form.problem.tooDeep", MAX_DEPTH);
        } else {
            array.forEach(component -> component(component, keys).ifPresent(read::add));
        }
        depth--;
        return List.copyOf(read);
    }

    private Optional<FormComponent> component(JsonNode json, Set<String> keys) {
        components++;
        if (components == MAX_COMPONENTS + 1) {
            refuse("", "form.problem.tooMany", MAX_COMPONENTS);
        }
        if (components > MAX_COMPONENTS) {
            return Optional.empty();
        }
        return switch (json.path("type").asText("")) {
            case "textfield" -> head(json, keys).map(head -> new FormComponent.TextInput(head, false, textRules(json)));
            case "textarea" -> head(json, keys).map(head -> new FormComponent.TextInput(head, true, textRules(json)));
            case "number" -> head(json, keys).map(head -> number(head, json));
            case "checkbox" -> head(json, keys).map(FormComponent.Checkbox::new);
            case "radio" -> head(json, keys).map(head -> new Choice(head, options(json), false));
            case "select" -> head(json, keys).map(head -> new Choice(head, options(json), true));
            case "checklist" -> head(json, keys).map(head -> new Choices(head, options(json), false));
            case "taglist" -> head(json, keys).map(head -> new Choices(head, options(json), true));
            case "datetime" -> head(json, keys).map(head -> new FormComponent.DateTime(head, kind(json)));
            case "filepicker" ->
                head(json, keys)
                        .map(head -> new FormComponent.FilePicker(
                                head, json.path("multiple").asBoolean(false)));
            case "text" -> Optional.of(prose(json, "text", SafeHtml::ofMarkdown));
            case "html" -> Optional.of(prose(json, "content", SafeHtml::clean));
            case "group" -> Optional.of(group(json, keys));
            case "dynamiclist" -> dynamicList(json, keys);
            case "separator" -> Optional.of(new FormComponent.Separator(hide(json)));
            case "spacer" ->
                Optional.of(new FormComponent.Spacer(
                        Math.max(0, Math.min(400, json.path("height").asInt(60))), hide(json)));
            default -> {
                refuse(name(json), "form.problem.component", json.path("type").asText("?"));
                yield Optional.empty();
            }
        };
    }

    private Optional<Head> head(JsonNode json, Set<String> keys) {
        return key(json.path("key").asText(""), json, keys)
                .map(key -> new Head(
                        key,
                        text(json, "label").orElse(LocalizedText.same(key)),
                        text(json, "description"),
                        json.path("validate").path("required").asBoolean(false),
                        json.path("properties").path("process").asText("").equals("true"),
                        json.path("readonly").asBoolean(false)
                                || json.path("disabled").asBoolean(false),
                        hide(json)));
    }

    private Optional<String> key(String key, JsonNode json, Set<String> keys) {
        if (!KEY.matcher(key).matches()) {
            refuse(name(json), "form.problem.key", key);
            return Optional.empty();
        }
        if (!keys.add(key)) {
            refuse(name(json), "form.problem.keyTwice", key);
            return Optional.empty();
        }
        return Optional.of(key);
    }

    private TextRules textRules(JsonNode json) {
        JsonNode rules = json.path("validate");
        return new TextRules(
                integer(json, rules.path("minLength")),
                integer(json, rules.path("maxLength")),
                pattern(json),
                textKind(json));
    }

    private Optional<Pattern> pattern(JsonNode json) {
        String pattern = json.path("validate").path("pattern").asText("");
        if (pattern.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (pattern.length() <= MAX_PATTERN) {
                return Optional.of(Pattern.compile(pattern));
            }
        } catch (PatternSyntaxException e) {
            // told below
        }
        refuse(name(json), "form.problem.pattern", pattern);
        return Optional.empty();
    }

    private TextKind textKind(JsonNode json) {
        String kind = json.path("validate").path("validationType").asText("");
        return switch (kind) {
            case "email" -> TextKind.EMAIL;
            case "phone" -> TextKind.PHONE;
            case "", "custom" -> TextKind.ANY;
            default -> {
                refuse(name(json), "form.problem.validationType", kind);
                yield TextKind.ANY;
            }
        };
    }

    private FormComponent.NumberInput number(Head head, JsonNode json) {
        JsonNode rules = json.path("validate");
        return new FormComponent.NumberInput(
                head,
                decimal(json, rules.path("min")),
                decimal(json, rules.path("max")),
                integer(json, json.path("decimalDigits")));
    }

    private List<Option> options(JsonNode json) {
        List<Option> options = new ArrayList<>();
        Set<String> values = new HashSet<>();
        json.path("values").forEach(option -> {
            String value = option.path("value").asText("");
            if (values.add(value)) {
                options.add(new Option(value, text(option, "label").orElse(LocalizedText.same(value))));
            } else {
                refuse(name(json), "form.problem.optionTwice", value);
            }
        });
        if (options.isEmpty()) {
            refuse(name(json), "form.problem.noOptions");
        }
        return List.copyOf(options);
    }

    private DateTimeKind kind(JsonNode json) {
        String subtype = json.path("subtype").asText("date");
        return switch (subtype) {
            case "time" -> DateTimeKind.TIME;
            case "datetime" -> DateTimeKind.DATETIME;
            case "date" -> DateTimeKind.DATE;
            default -> {
                refuse(name(json), "form.problem.subtype", subtype);
                yield DateTimeKind.DATE;
            }
        };
    }

    private FormComponent prose(JsonNode json, String property, java.util.function.UnaryOperator<String> toHtml) {
        LocalizedText text = text(json, property).orElse(LocalizedText.same("…"));
        if (text.fr().length() > MAX_TEXT || text.en().length() > MAX_TEXT) {
            refuse(name(json), "form.problem.textTooLong", MAX_TEXT);
        }
        return new FormComponent.Prose(new LocalizedText(toHtml.apply(text.fr()), toHtml.apply(text.en())), hide(json));
    }

    private FormComponent group(JsonNode json, Set<String> keys) {
        Optional<String> path = Optional.of(json.path("path").asText("")).filter(it -> !it.isEmpty());
        Optional<String> key = path.flatMap(it -> key(it, json, keys));
        List<FormComponent> inside = level(json.path("components"), key.isPresent() ? new HashSet<>() : keys);
        return new FormComponent.Group(key, text(json, "label"), inside, hide(json));
    }

    private Optional<FormComponent> dynamicList(JsonNode json, Set<String> keys) {
        return key(json.path("path").asText(""), json, keys)
                .map(path -> new FormComponent.DynamicList(
                        path,
                        text(json, "label"),
                        json.path("allowAddRemove").asBoolean(true),
                        Math.max(0, Math.min(50, json.path("defaultRepetitions").asInt(1))),
                        level(json.path("components"), new HashSet<>()),
                        hide(json)));
    }

    private Optional<FeelExpression> hide(JsonNode json) {
        String expression = json.path("conditional").path("hide").asText("");
        if (expression.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(FeelExpression.parse(expression));
        } catch (IllegalArgumentException e) {
            refuse(name(json), "form.problem.feel", expression);
            return Optional.empty();
        }
    }

    /** French as the schema has it; English beside it in {@code properties}. */
    private static Optional<LocalizedText> text(JsonNode json, String property) {
        String french = json.path(property).asText("");
        if (french.isBlank()) {
            return Optional.empty();
        }
        String english = json.path("properties").path(property + ".en").asText("");
        return Optional.of(new LocalizedText(french, english.isBlank() ? french : english));
    }

    private OptionalInt integer(JsonNode component, JsonNode value) {
        return decimal(component, value)
                .map(number -> OptionalInt.of(number.intValue()))
                .orElse(OptionalInt.empty());
    }

    private Optional<BigDecimal> decimal(JsonNode component, JsonNode value) {
        if (value.isTextual() && value.textValue().matches("-?\\d{1,15}(\\.\\d{1,15})?")) {
            return Optional.of(new BigDecimal(value.textValue()));
        }
        if (value.isNumber() && !FieldRules.reckonable(value)) {
            refuse(name(component), "form.problem.number");
            return Optional.empty();
        }
        return value.isNumber() ? Optional.of(value.decimalValue()) : Optional.empty();
    }

    private static String name(JsonNode json) {
        String key = json.path("key").asText(json.path("path").asText(""));
        return key.isEmpty() ? json.path("id").asText(json.path("type").asText("")) : key;
    }

    private void refuse(String component, String key, Object... arguments) {
        problems.add(new FieldProblem(component, Texts.both(key, arguments)));
    }
}
