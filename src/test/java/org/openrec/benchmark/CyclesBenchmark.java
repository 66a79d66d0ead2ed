package org.openrec.benchmark;

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

    private static final int WARM_UP = 1_200;
    private static final int MEASURED = 600;
    private static final int[] THREADS = {1, 4, 8};

    @Autowired
    OpenrecCycles openrec;

    @Test
    void cyclesPerSecondBesideTheBareEngine() {
        openrec.addStudents(WARM_UP + MEASURED * THREADS.length);
        System.out.println("threads   openrec/s   ordinary engine/s   engine with our settings/s   of the better one");
        try (BareEngine ordinary = new BareEngine(BareEngine.Settings.ORDINARY);
                BareEngine tuned = new BareEngine(BareEngine.Settings.OURS)) {
            for (Cycles cycles : List.of(openrec, ordinary, tuned)) {
                Throughput.measure(cycles, 4, WARM_UP);
            }
            for (int threads : THREADS) {
                double ours = Throughput.measure(openrec, threads, MEASURED);
                double theirs = Throughput.measure(ordinary, threads, MEASURED);
                double theirBest = Throughput.measure(tuned, threads, MEASURED);
                System.out.printf(
                        Locale.ROOT,
                        "%7d   %9.1f   %17.1f   %26.1f   %17.2f%n",
                        threads,
                        ours,
                        theirs,
                        theirBest,
                        ours / Math.max(theirs, theirBest));
            }
        }
    }
}
