package org.openrec.health.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.MemoryUsage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.actuate.health.Status;

class HeapTests {

    @Test
    void isWellUntilNearlyAllOfItStaysHeld() {
        assertThat(after(0)).isEqualTo(Status.UP);
        assertThat(after(94)).isEqualTo(Status.UP);
        assertThat(after(96)).isEqualTo(Status.DOWN);
    }

    @Test
    void looksAtAPoolOfThisMachine() {
        assertThat(new Heap().health().getStatus()).isEqualTo(Status.UP);
        assertThat(Heap.heldAfterCollection()).isNotEmpty();
    }

    private static Status after(int held) {
        return new Heap(() -> List.of(new MemoryUsage(0, held, 100, 100)))
                .health()
                .getStatus();
    }
}
