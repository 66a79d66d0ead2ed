package org.openrec.file.traces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Segments (ITU-T T.81, annex B): of those for applications stay JFIF, the colour profile, Adobe's transform, and of
 * Exif the orientation. What comes after the end of the picture goes: other pictures and films that phones put there.
 */
final class JpegTraces {

    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int COMMENT = 0xfe;
    private static final int EXIF = 0xe1;

    private final Walk walk;
    private final List<Edit> edits = new ArrayList<>();
    private boolean shows;

    JpegTraces(InputStream in) {
        this.walk = new Walk(in);
    }

    List<Edit> find() throws IOException {
        walk.take(2);
        int marker = marker();
        while (marker >= 0 && marker != END) {
            marker = isAlone(marker) ? marker() : segment(marker);
        }
        if (!shows) {
            throw new DamagedPicture("no scan");
        }
        long end = walk.position();
        walk.finish();
        if (walk.position() > end) {
            edits.add(Edit.remove(end, walk.position() - end));
        }
        return edits;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || marker >= 0xd0 && marker <= 0xd8;
    }

    /** The next one, after whatever stands before it; -1 at the end. */
    private int marker() throws IOException {
        int read = walk.read();
        while (read >= 0) {
            if (read == 0xff) {
                do {
                    read = walk.read();
                } while (read == 0xff);
                if (read != 0) {
                    return read;
                }
            }
            read = walk.read();
        }
        return -1;
    }

    /** @return the marker after it */
    private int segment(int marker) throws IOException {
        long begin = walk.position() - 2;
        int length = Short.toUnsignedInt(walk.take(2).getShort()) - 2;
        if (length < 0) {
            throw new DamagedPicture("segment without length");
        }
        if (marker == SCAN) {
            shows |= walk.skip(length) == length;
        } else if (marker == COMMENT || marker >= 0xe0 && marker <= 0xef) {
            byte[] content = walk.read(length);
            if (!isKept(marker, content)) {
                edits.add(Edit.replace(begin, walk.position() - begin, orientation(marker, content)));
            }
        } else {
            walk.skip(length);
        }
        return marker();
    }

    private static boolean isKept(int marker, byte[] content) {
        return switch (marker) {
            case 0xe0 -> begins(content, "JFIF\0");
            case 0xe2 -> begins(content, "ICC_PROFILE\0");
            case 0xee -> begins(content, "Adobe");
            default -> false;
        };
    }

    private static byte[] orientation(int marker, byte[] content) {
        String identifier = "Exif\0\0";
        if (marker != EXIF || !begins(content, identifier)) {
            return new byte[0];
        }
        int orientation =
                Exif.orientation(ByteBuffer.wrap(content, identifier.length(), content.length - identifier.length())
                        .slice());
        if (!Exif.isTurned(orientation)) {
            return new byte[0];
        }
        byte[] exif = Exif.of(orientation);
        int length = 2 + identifier.length() + exif.length;
        return ByteBuffer.allocate(2 + length)
                .order(ByteOrder.BIG_ENDIAN)
                .put((byte) 0xff)
                .put((byte) EXIF)
                .putShort((short) length)
                .put(identifier.getBytes(StandardCharsets.ISO_8859_1))
                .put(exif)
                .array();
    }

    private static boolean begins(byte[] content, String identifier) {
        return new String(content, 0, Math.min(content.length, identifier.length()), StandardCharsets.ISO_8859_1)
                .equals(identifier);
    }
}
