package org.openrec.file.traces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

/** Chunks (PNG, third edition, section 11): those that draw stay, and texts that carry an Open Badge. */
final class PngTraces {

    private static final int SIGNATURE = 8;
    /** Length, type and check sum. */
    private static final int AROUND = 12;

    private static final Set<String> DRAWING = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "mDCv",
            "cLLI", "cLLi", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT");

    private static final Set<String> TEXTS = Set.of("tEXt", "iTXt");
    /** Open Badges 2.0 and 3.0, "Baking". */
    private static final Set<String> BADGES = Set.of("openbadges\0", "openbadgecredential\0");

    private static final int LARGEST_EXIF = 1 << 20;

    private final Walk walk;
    private final List<Edit> edits = new ArrayList<>();
    private boolean shows;

    PngTraces(InputStream in) {
        this.walk = new Walk(in);
    }

    List<Edit> find() throws IOException {
        walk.take(SIGNATURE);
        boolean more = true;
        while (more) {
            more = chunk();
        }
        if (!shows) {
            throw new DamagedPicture("no image data");
        }
        long end = walk.position();
        walk.finish();
        if (walk.position() > end) {
            edits.add(Edit.remove(end, walk.position() - end));
        }
        return edits;
    }

    /** @return whether one may follow */
    private boolean chunk() throws IOException {
        long begin = walk.position();
        byte[] header = walk.read(8);
        if (header.length < 8) {
            removeFrom(begin);
            return false;
        }
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(header).getInt());
        String type = new String(header, 4, 4, StandardCharsets.ISO_8859_1);
        if (DRAWING.contains(type)) {
            shows |= type.equals("IDAT");
            return walk.skip(length + 4) == length + 4 && !type.equals("IEND");
        }
        if (TEXTS.contains(type) && carriesBadge(length)) {
            return true;
        }
        byte[] instead = type.equals("eXIf") && length < LARGEST_EXIF ? orientation((int) length) : new byte[0];
        walk.skip(begin + AROUND + length - walk.position());
        edits.add(Edit.replace(begin, walk.position() - begin, instead));
        return true;
    }

    private void removeFrom(long begin) {
        if (walk.position() > begin) {
            edits.add(Edit.remove(begin, walk.position() - begin));
        }
    }

    private boolean carriesBadge(long length) throws IOException {
        byte[] begin = walk.read((int) Math.min(length, 20));
        String keyword = new String(begin, StandardCharsets.ISO_8859_1);
        if (BADGES.stream().noneMatch(keyword::startsWith)) {
            return false;
        }
        walk.skip(length - begin.length + 4);
        return true;
    }

    private byte[] orientation(int length) throws IOException {
        int orientation = Exif.orientation(ByteBuffer.wrap(walk.read(length)));
        if (!Exif.isTurned(orientation)) {
            return new byte[0];
        }
        byte[] exif = Exif.of(orientation);
        ByteBuffer chunk = ByteBuffer.allocate(AROUND + exif.length)
                .putInt(exif.length)
                .put("eXIf".getBytes(StandardCharsets.ISO_8859_1))
                .put(exif);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + exif.length);
        return chunk.putInt((int) sum.getValue()).array();
    }
}
