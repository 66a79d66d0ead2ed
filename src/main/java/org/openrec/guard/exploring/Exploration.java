package org.openrec.guard.exploring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openrec.cases.effect.Law;
import org.openrec.guard.exploring.Hand.Finding;
import org.openrec.guard.exploring.Moves.Move;
import org.openrec.guard.reading.Diagram.Step;

/** Every stand that a case can reach, nearest first, and how it gets there; bounded in number. */
public final class Exploration {

    public static final int MOST_STANDS = 20_000;

    private final Moves moves;
    private final List<Stand> stands = new ArrayList<>();
    private final Map<Stand, Integer> numbers = new HashMap<>();
    private final List<List<Edge>> edges = new ArrayList<>();
    private final List<Optional<Edge>> cameBy = new ArrayList<>();
    private final Map<Finding, Integer> broken = new LinkedHashMap<>();
    private final Set<Step> moved = new LinkedHashSet<>();
    private boolean whole = true;

    /**
     * A move from one stand to another, by their numbers.
     *
     * @param told how many notices it sends
     */
    public record Edge(int from, Step step, MovePace pace, int told, int to) {}

    public Exploration(Moves moves) {
        this.moves = moves;
        reach(moves.start(), Optional.empty());
        for (int here = 0; here < stands.size(); here++) {
            if (stands.size() > MOST_STANDS) {
                whole = false;
                return;
            }
            go(here);
        }
    }

    private void go(int here) {
        for (Move move : moves.from(stands.get(here))) {
            moved.add(move.step());
            move.to().findings().forEach(finding -> broken.putIfAbsent(finding, here));
            Edge edge = new Edge(here, move.step(), move.pace(), move.to().told(), -1);
            int next = reach(move.to().stand(), Optional.of(edge));
            edges.get(here)
                    .add(new Edge(here, move.step(), move.pace(), move.to().told(), next));
        }
    }

    private int reach(Stand stand, Optional<Edge> by) {
        Integer known = numbers.get(stand);
        if (known != null) {
            return known;
        }
        int number = stands.size();
        numbers.put(stand, number);
        stands.add(stand);
        edges.add(new ArrayList<>());
        cameBy.add(by);
        return number;
    }

    /** What must hold where a case is over, and does not. */
    public List<Law> brokenAtEnd(int number) {
        return moves.brokenAtEnd(stands.get(number));
    }

    /** Whether a step makes one of these happen. */
    public boolean sets(Step step, Set<String> marks) {
        return moves.sets(step, marks);
    }

    /** The variables of which a calling process has to say what they hold. */
    public Set<String> wanted() {
        return moves.wanted();
    }

    /** Whether everything was seen. */
    public boolean isWhole() {
        return whole;
    }

    public int size() {
        return stands.size();
    }

    public Stand stand(int number) {
        return stands.get(number);
    }

    public List<Edge> from(int number) {
        return edges.get(number);
    }

    /** Rules that a move broke, each with the stand that it began from. */
    public Map<Finding, Integer> broken() {
        return broken;
    }

    /** The steps that some case goes through. */
    public Set<Step> moved() {
        return moved;
    }

    /** Nothing goes on any more. */
    public boolean isOver(int number) {
        return edges.get(number).isEmpty() && moves.isOver(stands.get(number));
    }

    /** The stands from which some of these can be reached, these included. */
    public BitSet leadingTo(BitSet goals) {
        List<List<Integer>> back = new ArrayList<>();
        stands.forEach(stand -> back.add(new ArrayList<>()));
        edges.forEach(some -> some.forEach(edge -> back.get(edge.to()).add(edge.from())));
        BitSet found = (BitSet) goals.clone();
        List<Integer> open = new ArrayList<>(goals.stream().boxed().toList());
        while (!open.isEmpty()) {
            for (int before : back.get(open.remove(open.size() - 1))) {
                if (!found.get(before)) {
                    found.set(before);
                    open.add(before);
                }
            }
        }
        return found;
    }

    /** The steps that lead to a stand, in their order. */
    public List<Step> way(int number) {
        List<Step> way = new ArrayList<>();
        Optional<Edge> by = cameBy.get(number);
        while (by.isPresent()) {
            way.add(0, by.get().step());
            by = cameBy.get(by.get().from());
        }
        return way;
    }
}
