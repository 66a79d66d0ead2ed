package org.openrec.credential.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShuffleTests {

    private static final int RANGE = StatusPlaces.ENTRIES;

    @Test
    void eachNumberComesOnce() {
        Shuffle shuffle = new Shuffle(new byte[] {1, 2, 3}, RANGE);

        BitSet met = new BitSet(RANGE);
        IntStream.range(0, RANGE).map(shuffle::of).forEach(met::set);

        assertThat(met.cardinality()).isEqualTo(RANGE);
        assertThat(met.length()).isEqualTo(RANGE);
    }

    @Test
    void neighboursAreFarApartAndEachKeyHasAnOrderOfItsOwn() {
        Shuffle one = new Shuffle(new byte[] {1}, RANGE);
        Shuffle other = new Shuffle(new byte[] {2}, RANGE);

        long near = IntStream.range(0, 1000)
                .filter(i -> Math.abs(one.of(i) - one.of(i + 1)) < 100)
                .count();
        long same =
                IntStream.range(0, 1000).filter(i -> one.of(i) == other.of(i)).count();

        // by chance it is one or two
        assertThat(near).isLessThan(20);
        assertThat(same).isLessThan(5);
    }

    @Test
    void aRangeThatIsTooLargeIsRefused() {
        assertThatThrownBy(() -> new Shuffle(new byte[] {1}, (1 << 18) + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
