package org.openrec.file.traces;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What is kept of it: which way up the picture is. */
final class Exif {

    private static final int ORIENTATION = 274;
    private static final int AS_IT_IS = 1;
    private static final int MOST = 8;

    private Exif() {}

    /** From 1 to 8 (TIFF 6.0, "Orientation"); 1 also where it cannot be read. */
    static int orientation(ByteBuffer tiff) {
        try {
            ImageDirectory first = ImageDirectory.first(tiff);
            for (int i = 0; i < first.size(); i++) {
                if (first.tag(i) == ORIENTATION) {
                    int orientation = first.firstShort(i);
                    return orientation >= AS_IT_IS && orientation <= MOST ? orientation : AS_IT_IS;
                }
            }
        } catch (DamagedPicture | BufferUnderflowException | IndexOutOfBoundsException unreadable) {
            return AS_IT_IS;
        }
        return AS_IT_IS;
    }

    static boolean isTurned(int orientation) {
        return orientation != AS_IT_IS;
    }

    /** A TIFF structure that tells the orientation and nothing else. */
    static byte[] of(int orientation) {
        return ByteBuffer.allocate(26)
                .order(ByteOrder.BIG_ENDIAN)
                .put((byte) 'M')
                .put((byte) 'M')
                .putShort((short) 42)
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
