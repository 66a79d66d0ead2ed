package org.openrec.credential.status;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Puts the numbers of a range into an order that nobody can guess without the key, each once: a Feistel network over 18
 * bits, gone through again until it comes to a number of the range.
 */
final class Shuffle {

    private static final int HALF_BITS = 9;
    private static final int HALF = (1 << HALF_BITS) - 1;
    private static final int ROUNDS = 6;

    private final byte[] key;
    private final int range;

    /** @param range at most 2<sup>18</sup> */
    Shuffle(byte[] key, int range) {
        if (range > 1 << 2 * HALF_BITS) {
            throw new IllegalArgumentException("Too many numbers: " + range);
        }
        this.key = key.clone();
        this.range = range;
    }

    int of(int number) {
        int shuffled = number;
        do {
            shuffled = once(shuffled);
        } while (shuffled >= range);
        return shuffled;
    }

    private int once(int number) {
        int left = number >> HALF_BITS;
        int right = number & HALF;
        for (int round = 0; round < ROUNDS; round++) {
            int next = left ^ mixed(round, right);
            left = right;
            right = next;
        }
        return left << HALF_BITS | right;
    }

    private int mixed(int round, int half) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] digest = mac.doFinal(
                    ByteBuffer.allocate(8).putInt(round).putInt(half).array());
            return ByteBuffer.wrap(digest).getInt() & HALF;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
