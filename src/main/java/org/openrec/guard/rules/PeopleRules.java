package org.openrec.guard.rules;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.guard.FormFacts;
import org.openrec.guard.exploring.Reach;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.reading.IsoTimes;
import org.openrec.guard.reading.XmlElement;
import org.openrec.guard.words.ProblemTexts;
import org.openrec.people.Group;
import org.openrec.people.Role;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;
import org.openrec.shared.Turn;

/** Who does it and what the student reads: lanes with a role, and the status contract. */
public final class PeopleRules {

    private static final String MACHINE = "openrec";
    private static final int LONGEST_STATUS = 300;

    private final Diagram diagram;
    private final Knowledge known;
    private final ProblemTexts problems;

    public PeopleRules(Diagram diagram, Knowledge known, ProblemTexts problems) {
        this.known = known;
        this.diagram = diagram;
        this.problems = problems;
    }

    public void check() {
        diagram.lanes().forEach(this::lane);
        diagram.steps().forEach(step -> {
            inLane(step);
            if (step.is("bpmn:userTask")) {
                task(step);
            }
            sender(step);
        });
        Set<Step> main = mainPath();
        diagram.steps().forEach(step -> status(step, main));
    }

    private void lane(XmlElement lane) {
        Optional<String> role = lane.property("role");
        List<String> roles = Stream.concat(
                        Arrays.stream(Role.values()).filter(this::hasPeople).map(Role::code), Stream.of(MACHINE))
                .toList();
        if (role.filter(roles::contains).isEmpty()) {
            problems.add(lane, "laneRole", role.orElse(""), String.join(", ", roles));
        }
        Diagram.listedIn(lane)
                .filter(id -> diagram.step(Optional.of(id)).isEmpty())
                .forEach(id -> problems.add(lane, "looseReference", id));
    }

    /** Parties are those of a case: where there are none, nobody could do their tasks. */
    private boolean hasPeople(Role role) {
        return role != Role.PARTY || !known.subject().sets().isEmpty();
    }

    private void inLane(Step step) {
        List<XmlElement> lanes = diagram.lanes()
                .filter(lane -> Diagram.listedIn(lane).anyMatch(step.id()::equals))
                .toList();
        if (lanes.isEmpty() && step.scope().is("bpmn:process")) {
            problems.add(step.element(), "noLane");
        } else if (lanes.size() > 1) {
            problems.add(step.element(), "twoLanes", names(lanes));
        } else if (!lanes.isEmpty()) {
            diagram.around(step)
                    .flatMap(part -> diagram.laneOf(part).stream())
                    .filter(around -> around != lanes.get(0))
                    .findFirst()
                    .ifPresent(
                            around -> problems.add(step.element(), "twoLanes", names(List.of(around, lanes.get(0)))));
        }
    }

    private static String names(List<XmlElement> lanes) {
        return lanes.stream().map(lane -> lane.attribute("name").orElse("?")).collect(Collectors.joining(", "));
    }

    private void task(Step step) {
        if (step.element().attribute("name").filter(name -> !name.isBlank()).isEmpty()) {
            problems.add(step.element(), "noName");
        }
        if (diagram.roleOf(step).isEmpty()
                && diagram.laneOf(step).flatMap(lane -> lane.property("role")).isPresent()) {
            problems.add(step.element(), "taskOfMachine");
        }
        if (step.element().attribute("camunda:formRef").isPresent()
                && step.element().attribute("camunda:formRefBinding").isEmpty()) {
            problems.add(step.element(), "formBinding");
        }
        fields(step);
        diagram.roleOf(step).ifPresent(role -> reachable(step, role));
        step.element()
                .property("due")
                .filter(due -> !known.subject().times().contains(due))
                .filter(due -> !isDuration(due))
                .ifPresent(due -> problems.add(
                        step.element(),
                        "due",
                        due,
                        Values.sorted(known.subject().times())));
    }

    /** Somebody gets the task, and whoever gets it can complete its form. */
    private void reachable(Step step, Role role) {
        Optional<String> groups = step.element().attribute("camunda:candidateGroups");
        groups.stream()
                .flatMap(it -> Arrays.stream(it.split(",", -1)))
                .map(String::strip)
                .filter(code -> Group.ofCode(code)
                        .filter(it -> !known.context().staffing().knows(it))
                        .isPresent())
                .forEach(code -> problems.add(step.element(), "groupOfNobody", code));
        boolean others = groups.isPresent();
        if (!others && known.subject().byOrganisation().contains(role)) {
            problems.add(step.element(), "reachesNobody", name(role));
        }
        step.element()
                .attribute("camunda:formRef")
                .flatMap(form -> Optional.ofNullable(known.context().forms().get(form)))
                .map(FormFacts::doers)
                .filter(doers -> !doers.isEmpty())
                .filter(doers -> others || !doers.contains(role))
                .ifPresent(doers -> problems.add(step.element(), "formOfOthers", names(doers)));
    }

    /** Somebody, or something, sends what the step waits for. */
    private void sender(Step step) {
        Set<String> sent = known.subject().laws().messages().keySet();
        diagram.messageOf(step)
                .filter(message -> !sent.contains(message))
                .ifPresent(message -> problems.add(step.element(), "messageOfNobody", message, Values.sorted(sent)));
    }

    private static LocalizedText names(Set<Role> roles) {
        return new LocalizedText(names(Language.FR, roles), names(Language.EN, roles));
    }

    private static String names(Language language, Set<Role> roles) {
        return roles.stream().sorted().map(role -> name(role).in(language)).collect(Collectors.joining(", "));
    }

    private static LocalizedText name(Role role) {
        return Texts.both("people.role." + role.code());
    }

    /** What people type becomes no variable that means something already. */
    private void fields(Step step) {
        step.element().attribute("camunda:formRef").map(known.context().forms()::get).stream()
                .flatMap(form -> form.fields().keySet().stream())
                .filter(known::isTaken)
                .forEach(name -> problems.add(step.element(), "nameTaken", name));
    }

    /** As the inbox reads it: days and less, and not in years. */
    private static boolean isDuration(String text) {
        try {
            return !Duration.parse(text).isNegative()
                    && IsoTimes.checkDuration(text).isEmpty();
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** What a case goes through itself, without the reminders that run beside it. */
    private Set<Step> mainPath() {
        List<Step> starts =
                diagram.roots().stream().filter(step -> !runsBeside(step)).toList();
        return Reach.from(starts, step -> diagram.next(step).stream()
                .filter(next -> !runsBeside(next))
                .toList());
    }

    private static boolean runsBeside(Step step) {
        return step.is("bpmn:boundaryEvent") && !step.element().flag("cancelActivity", true)
                || step.is("bpmn:startEvent") && !step.element().flag("isInterrupting", true);
    }

    private void status(Step step, Set<Step> main) {
        List<String> missing = Stream.of("status.fr", "status.en", "status.turn")
                .filter(name -> step.element().property(name).isEmpty())
                .toList();
        if (missing.size() == 3 && !needsStatus(step, main)) {
            return;
        }
        if (!missing.isEmpty()) {
            problems.add(
                    step.element(),
                    "status",
                    new LocalizedText(said(Language.FR, missing), said(Language.EN, missing)));
        }
        step.element()
                .property("status.turn")
                .filter(code -> Arrays.stream(Turn.values())
                        .noneMatch(turn -> turn.code().equals(code)))
                .ifPresent(code -> problems.add(
                        step.element(),
                        "turn",
                        code,
                        Arrays.stream(Turn.values()).map(Turn::code).collect(Collectors.joining(", "))));
        Stream.of("status.fr", "status.en", "status.past.fr", "status.past.en")
                .flatMap(name -> step.element().property(name).stream())
                .filter(text -> text.length() > LONGEST_STATUS)
                .forEach(text -> problems.add(step.element(), "statusTooLong"));
    }

    /** The parts of a status as people call them. */
    private static String said(Language language, List<String> properties) {
        return properties.stream()
                .map(property -> Texts.get(language, "guard.word." + property))
                .collect(Collectors.joining(", "));
    }

    private boolean needsStatus(Step step, Set<Step> main) {
        if (step.is("bpmn:intermediateCatchEvent")) {
            return step.incoming().stream()
                    .flatMap(flow -> diagram.step(flow.attribute("sourceRef")).stream())
                    .anyMatch(before -> !before.is("bpmn:eventBasedGateway"));
        }
        boolean endOfCase = step.is("bpmn:endEvent")
                && main.contains(step)
                && (step.scope().is("bpmn:process") || step.scope().flag("triggeredByEvent", false));
        return endOfCase
                || step.is("bpmn:userTask")
                || step.is("bpmn:receiveTask")
                || known.context().actions().entrySet().stream()
                        .anyMatch(action ->
                                step.calls(action.getKey()) && action.getValue().speaks())
                || step.is("bpmn:eventBasedGateway");
    }
}
