package org.openrec.benchmark;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/**
 * Complete cycles per second (submit, review, issue) over the embedded PostgreSQL, beside the bare engine that runs the
 * same diagram with empty actions.
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
        System.out.println("threads   openrec/s   bare engine/s   ratio");
        try (BareEngine bare = new BareEngine()) {
            Throughput.measure(openrec, 4, WARM_UP);
            Throughput.measure(bare, 4, WARM_UP);
            for (int threads : THREADS) {
                double ours = Throughput.measure(openrec, threads, MEASURED);
                double theirs = Throughput.measure(bare, threads, MEASURED);
                System.out.printf(Locale.ROOT, "%7d   %9.1f   %13.1f   %5.2f%n", threads, ours, theirs, ours / theirs);
            }
        }
    }
}
