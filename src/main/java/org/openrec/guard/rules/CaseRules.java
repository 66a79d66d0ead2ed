package org.openrec.guard.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrec.cases.effect.Law;
import org.openrec.guard.exploring.Calls.Called;
import org.openrec.guard.exploring.CaseFacts;
import org.openrec.guard.exploring.CaseMemory;
import org.openrec.guard.exploring.Exploration;
import org.openrec.guard.exploring.Exploration.Edge;
import org.openrec.guard.exploring.Hand.Finding;
import org.openrec.guard.exploring.Moves;
import org.openrec.guard.exploring.Net;
import org.openrec.guard.exploring.Reach;
import org.openrec.guard.exploring.Stand;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.words.ProblemTexts;
import org.openrec.guard.words.Way;

/** What no case may do, whatever people, messages and times come: found among all that it can do. */
public final class CaseRules {

    private static final int MOST_OUTCOMES = 32;

    /** What can be said of a drawing of which not every step is understood. */
    private static final Set<String> STRUCTURE = Set.of("enteredTwice", "errorUncaught", "endsOpenWork");

    private final Diagram diagram;
    private final Net net;
    private final CaseFacts facts;
    private final Exploration cases;
    private final ProblemTexts problems;

    public CaseRules(Diagram diagram, CaseFacts facts, ProblemTexts problems) {
        this.diagram = diagram;
        this.net = new Net(diagram);
        this.facts = facts;
        this.cases = new Exploration(new Moves(net, facts));
        this.problems = problems;
    }

    /**
     * @param walkable whether all arrows lead somewhere; otherwise that alone is said of where cases do not come
     * @param understood whether it is known what each step does; otherwise nothing is said of what they leave undone
     */
    public void check(boolean walkable, boolean understood) {
        cases.broken().entrySet().stream()
                .filter(it -> understood || STRUCTURE.contains(it.getKey().code()))
                .forEach(it -> found(it.getKey(), it.getValue()));
        if (!cases.isWhole()) {
            // what was found on the way says more than that there was too much to look at
            if (cases.broken().isEmpty()) {
                problems.add(diagram.process(), "tooManyWays", Integer.toString(Exploration.MOST_STANDS));
            }
            return;
        }
        turning();
        notices();
        if (understood && facts.start().isPresent()) {
            ends();
        }
        if (walkable) {
            stuck();
        }
        if (walkable && problems.found().isEmpty()) {
            neverTaken();
            unreached().forEach(step -> problems.add(step.element(), "unreachable"));
        }
    }

    private void found(Finding finding, int stand) {
        problems.add(
                finding.step().element(),
                finding.code(),
                Way.to(finding.step(), cases.way(stand)),
                finding.about().toArray(String[]::new));
    }

    /** As one step of a process that calls it. */
    public Called called(long times) {
        BitSet over = over();
        List<CaseMemory> outcomes = over.stream()
                .mapToObj(it -> cases.stand(it).memory())
                .distinct()
                .limit(MOST_OUTCOMES + 1L)
                .toList();
        boolean known = cases.isWhole() && outcomes.size() <= MOST_OUTCOMES;
        return new Called(
                known ? outcomes : List.of(),
                Set.copyOf(cases.wanted()),
                cases.isWhole() && !fastTo(over),
                times,
                new NoticeLimit(cases).mostAtOnce());
    }

    private boolean fastTo(BitSet goals) {
        BitSet seen = new BitSet();
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        seen.set(0);
        while (!open.isEmpty()) {
            int here = open.pop();
            if (goals.get(here)) {
                return true;
            }
            for (Edge edge : cases.from(here)) {
                if (!edge.pace().slow() && !seen.get(edge.to())) {
                    seen.set(edge.to());
                    open.push(edge.to());
                }
            }
        }
        return false;
    }

    /** An answer that nobody can give. A default answer may be there for what nobody has thought of. */
    private void neverTaken() {
        BitSet taken = new BitSet();
        IntStream.range(0, cases.size()).forEach(it -> taken.or(cases.stand(it).places()));
        diagram.flows().stream()
                .filter(flow -> flow.child("bpmn:conditionExpression").isPresent() && !taken.get(net.arrow(flow)))
                .forEach(flow -> problems.add(flow, "neverTaken"));
    }

    /** Where no case comes, and no arrow leads either. */
    private Stream<Step> unreached() {
        Set<Step> led = Reach.from(diagram.roots(), diagram::next);
        return diagram.steps(step -> !cases.moved().contains(step)
                && !led.contains(step)
                && !step.isEventSubProcess()
                && !beginsSomething(step));
    }

    private static boolean beginsSomething(Step step) {
        return step.is("bpmn:startEvent") || step.is("bpmn:eventBasedGateway") || step.is("bpmn:boundaryEvent");
    }

    private BitSet over() {
        BitSet over = new BitSet();
        IntStream.range(0, cases.size()).filter(cases::isOver).forEach(over::set);
        return over;
    }

    // rounds that nobody and nothing slows down

    private void turning() {
        BitSet left = new BitSet();
        left.set(0, cases.size());
        int[] before = new int[cases.size()];
        fast().forEach(edge -> before[edge.to()]++);
        Deque<Integer> open = new ArrayDeque<>();
        IntStream.range(0, cases.size()).filter(it -> before[it] == 0).forEach(open::add);
        while (!open.isEmpty()) {
            int here = open.pop();
            left.clear(here);
            cases.from(here).stream().filter(edge -> !edge.pace().slow()).forEach(edge -> {
                if (--before[edge.to()] == 0) {
                    open.push(edge.to());
                }
            });
        }
        if (left.isEmpty()) {
            return;
        }
        List<Edge> round = round(left);
        Set<Step> steps = round.stream().map(Edge::step).collect(Collectors.toSet());
        List<Step> drawn = diagram.steps(steps::contains).toList();
        problems.add(
                drawn.get(0).element(),
                "loopWithoutWait",
                Way.of(round.stream().map(Edge::step).toList()),
                Way.names(drawn));
    }

    private Stream<Edge> fast() {
        return IntStream.range(0, cases.size())
                .boxed()
                .flatMap(it -> cases.from(it).stream())
                .filter(edge -> !edge.pace().slow());
    }

    /** Each of what is left has one of them before it, so going back long enough comes round. */
    private List<Edge> round(BitSet left) {
        List<Edge> back = new ArrayList<>();
        Edge[] into = new Edge[cases.size()];
        fast().filter(edge -> left.get(edge.from()) && left.get(edge.to())).forEach(edge -> into[edge.to()] = edge);
        BitSet seen = new BitSet();
        int here = IntStream.range(0, cases.size())
                .filter(it -> into[it] != null)
                .findFirst()
                .orElseThrow();
        while (!seen.get(here)) {
            seen.set(here);
            here = into[here].from();
        }
        int round = here;
        do {
            back.add(0, into[here]);
            here = into[here].from();
        } while (here != round);
        return back;
    }

    // cases that cannot end

    private void stuck() {
        BitSet good = cases.leadingTo(over());
        BitSet bad = new BitSet();
        bad.set(0, cases.size());
        bad.andNot(good);
        if (bad.isEmpty()) {
            return;
        }
        int first =
                bad.stream().filter(it -> cases.from(it).isEmpty()).findFirst().orElse(bad.nextSetBit(0));
        Stand stand = cases.stand(first);
        Step where = Stream.concat(
                        net.activeIn(stand.places()).stream().filter(step -> !step.is("bpmn:subProcess")),
                        net.arrowsIn(stand.places()).stream().flatMap(flow -> net.target(flow).stream()))
                .findFirst()
                .orElseGet(() -> diagram.roots().get(0));
        problems.add(where.element(), "cannotEnd", Way.of(cases.way(first)));
    }

    // notices

    private void notices() {
        new NoticeLimit(cases)
                .tooMany()
                .ifPresent(edge -> problems.add(
                        edge.step().element(),
                        "tooManyNotices",
                        Way.to(edge.step(), cases.way(edge.from())),
                        Integer.toString(NoticeLimit.MOST)));
    }

    // how cases end

    private void ends() {
        Set<String> said = new LinkedHashSet<>();
        over().stream().forEach(number -> {
            cases.brokenAtEnd(number).forEach(law -> contrary(law, number, said));
            lastEnd(cases.way(number)).ifPresent(end -> claims(end, number, said));
        });
    }

    private void claims(Step end, int number, Set<String> said) {
        facts.subject().laws().claims().stream()
                .filter(claim -> !claim.holds().mustHold(cases.stand(number).memory()))
                .filter(claim -> Stream.of("status.fr", "status.en")
                        .flatMap(it -> end.element().property(it).stream())
                        .anyMatch(claim::isIn))
                .findFirst()
                .filter(claim -> said.add("endContrary" + end.id()))
                .ifPresent(claim -> problems.add(end.element(), "endContrary", Way.of(cases.way(number))));
    }

    private static Optional<Step> lastEnd(List<Step> way) {
        return last(
                way,
                step -> step.is("bpmn:endEvent")
                        && step.element().property("status.turn").isPresent());
    }

    private void contrary(Law law, int number, Set<String> said) {
        List<Step> way = cases.way(number);
        Step where = last(way, step -> cases.sets(step, law.when().marks()))
                .or(() -> lastEnd(way))
                .or(() -> last(way, step -> step.is("bpmn:endEvent")))
                .orElseGet(() -> way.get(way.size() - 1));
        if (said.add(law.text() + where.id())) {
            problems.add(where.element(), law.text(), Way.of(way));
        }
    }

    private static Optional<Step> last(List<Step> way, Predicate<Step> wanted) {
        return way.stream().filter(wanted).reduce((first, next) -> next);
    }
}
