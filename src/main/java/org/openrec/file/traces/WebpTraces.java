package org.openrec.file.traces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Chunks of a RIFF file (RFC 9649): those that draw stay. */
final class WebpTraces {

    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;
    private static final int LARGEST_EXIF = 1 << 20;

    private static final Set<String> DRAWING = Set.of("VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final Set<String> PICTURES = Set.of("VP8 ", "VP8L", "ANMF");

    private final Walk walk;
    private final List<Edit> edits = new ArrayList<>();
    private boolean shows;
    private long kept = 4;

    WebpTraces(InputStream in) {
        this.walk = new Walk(in);
    }

    List<Edit> find() throws IOException {
        ByteBuffer riff = walk.take(HEADER).order(ByteOrder.LITTLE_ENDIAN);
        long end = CHUNK + Integer.toUnsignedLong(riff.getInt(4));
        byte[] extended = new byte[0];
        long flagsAt = 0;
        byte[] exif = new byte[0];
        while (walk.position() + CHUNK <= end) {
            long begin = walk.position();
            byte[] header = walk.read(CHUNK);
            if (header.length < CHUNK) {
                break;
            }
            String type = new String(header, 0, 4, StandardCharsets.ISO_8859_1);
            long length = Integer.toUnsignedLong(
                    ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getInt(4));
            long padded = length + length % 2;
            if (type.equals("VP8X")) {
                flagsAt = walk.position();
                extended = walk.read(1);
                walk.skip(padded - extended.length);
                kept += CHUNK + padded;
            } else if (DRAWING.contains(type)) {
                shows |= PICTURES.contains(type);
                walk.skip(padded);
                kept += CHUNK + padded;
            } else {
                if (type.equals("EXIF") && length < LARGEST_EXIF) {
                    exif = orientation(walk.read((int) length));
                }
                walk.skip(begin + CHUNK + padded - walk.position());
                edits.add(Edit.remove(begin, walk.position() - begin));
            }
        }
        if (!shows) {
            throw new DamagedPicture("no picture in it");
        }
        finish(extended, flagsAt, exif);
        return edits;
    }

    private void finish(byte[] extended, long flagsAt, byte[] exif) throws IOException {
        long end = walk.position();
        walk.finish();
        byte[] last = extended.length == 1 ? exif : new byte[0];
        if (last.length > 0 || walk.position() > end) {
            edits.add(Edit.replace(end, walk.position() - end, last));
        }
        kept += last.length;
        if (edits.isEmpty()) {
            return;
        }
        edits.add(Edit.replace(
                4,
                4,
                ByteBuffer.allocate(4)
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt((int) kept)
                        .array()));
        if (extended.length == 1) {
            int flags = extended[0] & ~XMP_FLAG & ~EXIF_FLAG | (last.length > 0 ? EXIF_FLAG : 0);
            edits.add(Edit.replace(flagsAt, 1, new byte[] {(byte) flags}));
        }
    }

    /** Some writers put the identifier of JPEG before it. */
    private static byte[] orientation(byte[] content) {
        int skipped = content.length > 6 && content[0] == 'E' ? 6 : 0;
        int orientation = Exif.orientation(
                ByteBuffer.wrap(content, skipped, content.length - skipped).slice());
        if (!Exif.isTurned(orientation)) {
            return new byte[0];
        }
        byte[] exif = Exif.of(orientation);
        return ByteBuffer.allocate(CHUNK + exif.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("EXIF".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(exif.length)
                .put(exif)
                .array();
    }
}
