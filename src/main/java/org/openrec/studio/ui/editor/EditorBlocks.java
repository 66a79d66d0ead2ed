package org.openrec.studio.ui.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.cases.Action;
import org.openrec.cases.ActionInput;
import org.openrec.cases.WrittenNotice;
import org.openrec.cases.effect.Given;
import org.openrec.cases.subject.SubjectKind;
import org.openrec.form.FormComponent;
import org.openrec.people.Group;
import org.openrec.people.Organisation;
import org.openrec.people.OrganisationKind;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.openrec.shared.Texts;
import org.openrec.shared.Turn;
import org.openrec.studio.BuildingBlocks;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.publication.ProcessLine;

/** The building blocks as the editor in the browser reads them, in one language. */
record EditorBlocks(
        List<CalledAction> actions,
        List<Choice> roles,
        List<String> byOrganisation,
        List<Choice> groups,
        List<Choice> turns,
        List<Choice> units,
        List<Choice> operators,
        List<Choice> processes,
        List<Choice> times,
        List<Variable> variables,
        List<Block> blocks) {

    record Choice(String value, String label) {}

    /** @param own the choice with words of one's own beside it; empty for none */
    record Input(String name, String label, String own, List<Choice> choices) {}

    /** @param later whether it runs in a transaction of its own, because it must not be lost with another's failure */
    record CalledAction(String name, String label, boolean later, List<Input> inputs) {}

    /** @param values what it can be, as far as forms say */
    record Variable(String value, String label, List<Choice> values) {}

    /**
     * Something to append.
     *
     * @param type the BPMN type
     * @param event the type of its event definition; empty for none
     * @param attributes of the BPMN element
     * @param properties of our conventions
     * @param process whether it calls another process
     * @param role of the lane that it belongs into; empty for wherever it is drawn
     */
    record Block(
            String id,
            String group,
            String label,
            String description,
            String icon,
            String type,
            String event,
            Map<String, String> attributes,
            Map<String, String> properties,
            boolean process,
            String role) {}

    /** @param organisations whose people a step can be given to, instead of those of its lane */
    static EditorBlocks of(
            ProcessModel model,
            BuildingBlocks blocks,
            List<ProcessLine> processes,
            List<Organisation> organisations,
            Language language) {
        return new Writer(model, blocks, processes, organisations, language).write();
    }

    private record Writer(
            ProcessModel model,
            BuildingBlocks blocks,
            List<ProcessLine> processes,
            List<Organisation> organisations,
            Language language) {

        EditorBlocks write() {
            Optional<SubjectKind> subject = blocks.subject(model);
            return new EditorBlocks(
                    blocks.actions().stream()
                            .map(action -> action(action, subject))
                            .toList(),
                    roles(),
                    subject.stream()
                            .flatMap(kind ->
                                    kind.doers().byOrganisation().stream().map(Role::code))
                            .toList(),
                    groups(),
                    Stream.of(Turn.values())
                            .map(turn -> choice(turn.code(), "studio.turn." + turn.code()))
                            .toList(),
                    Stream.of("M", "H", "D", "W")
                            .map(unit -> choice(unit, "studio.unit." + unit))
                            .toList(),
                    List.of(
                            choice("==", "studio.operator.equal"),
                            choice("!=", "studio.operator.unequal"),
                            choice("<", "studio.operator.less"),
                            choice("<=", "studio.operator.atMost"),
                            choice(">", "studio.operator.more"),
                            choice(">=", "studio.operator.atLeast")),
                    others().map(it -> new Choice(it.key(), it.name().in(language)))
                            .toList(),
                    subject.stream()
                            .flatMap(kind -> Given.times(kind.variables().variables()).stream()
                                    .sorted()
                                    .map(time -> new Choice(
                                            time,
                                            kind.variables().variableLabel(time).in(language))))
                            .toList(),
                    variables(subject),
                    new StepBlocks(blocks.actions(), others().toList(), language).all());
        }

        private List<Choice> groups() {
            return organisations.stream()
                    .map(it -> new Choice(
                            Group.of(it.kind() == OrganisationKind.SERVICE ? Role.STAFF : Role.PARTNER, it.id())
                                    .code(),
                            it.name().in(language)))
                    .sorted(Comparator.comparing(Choice::label))
                    .toList();
        }

        private Stream<Choice> otherServices() {
            return organisations.stream()
                    .filter(it -> it.kind() == OrganisationKind.SERVICE)
                    .map(it -> new Choice(
                            Group.of(Role.STAFF, it.id()).code(),
                            Texts.get(
                                    language,
                                    "studio.recipient.service",
                                    it.name().in(language))));
        }

        private List<Choice> roles() {
            return Stream.concat(Stream.of(Role.values()).map(Role::code), Stream.of("openrec"))
                    .map(role -> choice(role, "studio.role." + role))
                    .toList();
        }

        private Stream<ProcessLine> others() {
            String own = model.process().orElse("");
            return processes.stream().filter(it -> !it.key().equals(own));
        }

        private CalledAction action(Action action, Optional<SubjectKind> subject) {
            return new CalledAction(
                    action.name(),
                    action.label().in(language),
                    action.apart(),
                    action.inputs().stream().map(input -> input(input, subject)).toList());
        }

        private Input input(ActionInput input, Optional<SubjectKind> subject) {
            Stream<Choice> choices =
                    switch (input.kind()) {
                        case CHOICE ->
                            input.choices().entrySet().stream()
                                    .map(it -> new Choice(
                                            it.getKey(), it.getValue().in(language)));
                        case NOTICE ->
                            Stream.concat(
                                    Notices.all(language).entrySet().stream()
                                            .map(it -> new Choice(it.getKey(), it.getValue())),
                                    Stream.of(choice(WrittenNotice.KEY, "studio.blocks.written")));
                        case RECIPIENT ->
                            Stream.concat(
                                    subject.stream().flatMap(kind -> kind.recipients().recipients().stream()
                                            .map(it -> new Choice(
                                                    it,
                                                    kind.recipients()
                                                            .recipientLabel(it)
                                                            .in(language)))),
                                    otherServices());
                    };
            return new Input(
                    input.name(),
                    input.label().in(language),
                    input.kind() == ActionInput.Kind.NOTICE ? WrittenNotice.KEY : "",
                    choices.sorted(Comparator.comparing(Choice::label)).toList());
        }

        private List<Variable> variables(Optional<SubjectKind> subject) {
            List<Variable> variables = new ArrayList<>();
            List<FormComponent.Field> fields =
                    model.forms().stream().flatMap(FieldsOfForms::all).toList();
            subject.ifPresent(kind -> kind.variables().variables().keySet().stream()
                    .sorted()
                    .map(name -> new Variable(
                            name,
                            kind.variables().variableLabel(name).in(language),
                            fields.stream()
                                    .filter(field -> field.head().key().equals(name))
                                    .flatMap(field -> values(field).stream())
                                    .distinct()
                                    .toList()))
                    .forEach(variables::add));
            fields.stream()
                    .filter(field -> field.head().forProcess())
                    .filter(field -> variables.stream()
                            .noneMatch(it -> it.value().equals(field.head().key())))
                    .map(field -> new Variable(
                            field.head().key(), field.head().label().in(language), values(field)))
                    .forEach(variables::add);
            return variables;
        }

        private List<Choice> values(FormComponent.Field field) {
            if (field instanceof FormComponent.Choice choice) {
                return choice.options().stream()
                        .map(it -> new Choice(it.value(), it.label().in(language)))
                        .toList();
            }
            return field instanceof FormComponent.Checkbox
                    ? List.of(choice("true", "studio.yes"), choice("false", "studio.no"))
                    : List.of();
        }

        private Choice choice(String value, String key) {
            return new Choice(value, text(key));
        }

        private String text(String key, Object... words) {
            return Texts.get(language, key, words);
        }
    }
}
