package org.openrec.guard.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrec.guard.exploring.Calls;
import org.openrec.guard.exploring.Calls.Called;
import org.openrec.guard.exploring.Deeds;
import org.openrec.guard.exploring.Exploration;
import org.openrec.guard.exploring.Exploration.Edge;
import org.openrec.guard.exploring.Moves;
import org.openrec.guard.exploring.Net;
import org.openrec.guard.exploring.Stand;
import org.openrec.guard.exploring.Stand.Deed;
import org.openrec.guard.exploring.Times;
import org.openrec.guard.reading.Diagram;
import org.openrec.guard.reading.Diagram.Step;
import org.openrec.guard.words.ProblemTexts;
import org.openrec.guard.words.Way;

/** What no case may do, whatever people, messages and times come: found among all that it can do. */
public final class CaseRules {

    private final Diagram diagram;
    private final Net net;
    private final Exploration cases;
    private final ProblemTexts problems;

    public CaseRules(Diagram diagram, Knowledge known, Calls calls, ProblemTexts problems) {
        this.diagram = diagram;
        this.net = new Net(diagram);
        this.cases = new Exploration(new Moves(net, new Times(known.subject().variables()), calls));
        this.problems = problems;
    }

    /**
     * @param walkable whether all arrows lead somewhere; otherwise that alone is said of where cases do not come
     * @param understood whether it is known what each action does; otherwise nothing is said of what they leave undone
     */
    public void check(boolean walkable, boolean understood) {
        cases.broken()
                .forEach((finding, stand) -> problems.add(
                        finding.step().element(), finding.code(), Way.to(finding.step(), cases.way(stand))));
        if (!cases.isWhole()) {
            // what was found on the way says more than that there was too much to look at
            if (cases.broken().isEmpty()) {
                problems.add(diagram.process(), "tooManyWays", Integer.toString(Exploration.MOST_STANDS));
            }
            return;
        }
        turning();
        if (understood) {
            ends();
        }
        if (walkable) {
            stuck();
        }
        if (walkable && problems.found().isEmpty()) {
            diagram.steps(step -> !cases.moved().contains(step) && !step.isEventSubProcess() && !beginsSomething(step))
                    .forEach(step -> problems.add(step.element(), "unreachable"));
        }
    }

    /** As one step of a process that calls it. */
    public Called called(long times) {
        BitSet over = over();
        boolean decides = over.stream().allMatch(it -> cases.stand(it).has(Deed.DECIDED));
        return new Called(cases.isWhole() && decides, cases.isWhole() && !fastTo(over), times);
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
                if (!edge.slow() && !seen.get(edge.to())) {
                    seen.set(edge.to());
                    open.push(edge.to());
                }
            }
        }
        return false;
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
            cases.from(here).stream().filter(edge -> !edge.slow()).forEach(edge -> {
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
                .filter(edge -> !edge.slow());
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

    // how cases end

    private void ends() {
        Set<String> said = new LinkedHashSet<>();
        over().stream().forEach(number -> {
            Stand stand = cases.stand(number);
            if (stand.has(Deed.REFUSED) && !stand.has(Deed.TOLD_OF_REFUSAL)) {
                silent("refusalSilent", number, said);
            }
            if (stand.has(Deed.ABANDONED) && !stand.has(Deed.TOLD_OF_ABANDONMENT)) {
                silent("abandonmentSilent", number, said);
            }
        });
    }

    private void silent(String code, int number, Set<String> said) {
        List<Step> way = cases.way(number);
        Step where = Stream.<Predicate<Step>>of(Deeds::closes, step -> step.is("bpmn:endEvent"), step -> true)
                .flatMap(wanted -> way.stream().filter(wanted).reduce((first, next) -> next).stream())
                .findFirst()
                .orElseThrow();
        if (said.add(code + where.id())) {
            problems.add(where.element(), code, Way.of(way));
        }
    }
}
