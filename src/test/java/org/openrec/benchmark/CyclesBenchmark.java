package org.openrec.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Complete cycles per second (submit, review, issue) over the embedded PostgreSQL, beside the bare engine that runs the
 * same diagram with empty actions: as it comes, and with our settings.
 */
@SpringBootTest(properties = "openrec.application.takeback=PT0S")
@ContextConfiguration(initializers = DurableDatabase.class)
@ActiveProfiles("demo")
@Import(OpenrecCycles.class)
class CyclesBenchmark {

    private static final int WARM_UP = 2_400;
    private static final int ROUNDS = 9;
    private static final int CYCLES = 150;
    private static final int[] THREADS = {1, 4, 8};

    @Autowired
    OpenrecCycles openrec;

    @Test
    void cyclesPerSecondBesideTheBareEngine() {
        openrec.addStudents(WARM_UP + ROUNDS * CYCLES * THREADS.length);
        System.out.println("threads   openrec/s   ordinary engine/s   engine with our settings/s   of the better one");
        try (BareEngine ordinary = new BareEngine(BareEngine.Settings.ORDINARY);
                BareEngine tuned = new BareEngine(BareEngine.Settings.OURS)) {
            List<Cycles> all = List.of(openrec, ordinary, tuned);
            all.forEach(cycles -> Throughput.measure(cycles, 4, WARM_UP));
            for (int threads : THREADS) {
                List<Double> medians = mediansInTurns(all, threads);
                System.out.printf(
                        Locale.ROOT,
                        "%7d   %9.1f   %17.1f   %26.1f   %17.2f%n",
                        threads,
                        medians.get(0),
                        medians.get(1),
                        medians.get(2),
                        medians.get(0) / Math.max(medians.get(1), medians.get(2)));
            }
        }
    }

    /** The machine's own ups and downs meet all of them alike. */
    private static List<Double> mediansInTurns(List<Cycles> all, int threads) {
        List<List<Double>> measured =
                all.stream().<List<Double>>map(cycles -> new ArrayList<>()).toList();
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < all.size(); i++) {
                measured.get(i).add(Throughput.measure(all.get(i), threads, CYCLES));
            }
        }
        return measured.stream()
                .map(rates -> rates.stream().sorted().toList().get(ROUNDS / 2))
                .toList();
    }
}
