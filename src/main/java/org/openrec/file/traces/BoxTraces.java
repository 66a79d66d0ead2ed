package org.openrec.file.traces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Boxes (ISO/IEC 14496-12): items of HEIF and AVIF pictures that describe them (ISO/IEC 23008-12, annex A) become
 * zeros, and the boxes in which films keep places, devices and dates are left empty. Nothing changes its place.
 */
final class BoxTraces {

    private static final int LARGEST_TABLE = 4 * 1024 * 1024;
    private static final int MOST_BOXES = 10_000;
    private static final int HEADER = 8;

    private static final Set<String> OF_USERS = Set.of("udta", "meta", "uuid");
    private static final Set<String> SHOWN = Set.of("mdat", "moov");
    private static final Set<String> AROUND = Set.of("trak", "mdia", "minf", "edts", "stbl");

    private final Walk walk;
    private final List<Edit> edits = new ArrayList<>();
    private int boxes;
    private boolean shows;

    BoxTraces(InputStream in) {
        this.walk = new Walk(in);
    }

    List<Edit> find() throws IOException {
        boolean more = true;
        while (more) {
            more = box();
        }
        if (!shows) {
            throw new DamagedPicture("nothing to show");
        }
        for (Edit edit : edits) {
            if (edit.end() > walk.position()) {
                throw new DamagedPicture("item out of the file");
            }
        }
        return edits;
    }

    /** @return whether one may follow */
    private boolean box() throws IOException {
        long begin = walk.position();
        byte[] header = walk.read(HEADER);
        if (header.length < HEADER) {
            return false;
        }
        count();
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(header).getInt());
        String type = new String(header, 4, 4, StandardCharsets.ISO_8859_1);
        if (length == 1) {
            length = walk.take(8).getLong();
        }
        long left = length == 0 ? Long.MAX_VALUE : length - (walk.position() - begin);
        if (left < 0) {
            throw new DamagedPicture("box without length");
        }
        shows |= SHOWN.contains(type);
        switch (type) {
            case "meta" -> new ItemTraces(table(left)).edits().forEach(edits::add);
            case "moov" -> film(table(left));
            case "udta", "uuid" -> empty(begin, left);
            default -> walk.skip(left);
        }
        return length != 0;
    }

    private void empty(long begin, long left) throws IOException {
        long content = walk.position();
        long skipped = walk.skip(left);
        edits.add(Edit.replace(begin + 4, 4, "free".getBytes(StandardCharsets.ISO_8859_1)));
        edits.add(Edit.blank(content, skipped));
    }

    private void count() throws DamagedPicture {
        if (++boxes > MOST_BOXES) {
            throw new DamagedPicture("boxes without an end");
        }
    }

    private BoxPart table(long length) throws IOException {
        if (length > LARGEST_TABLE) {
            throw new DamagedPicture("table too large");
        }
        long at = walk.position();
        return new BoxPart(walk.take((int) length), at);
    }

    /** Dates of films stand in headers, which stay: they tell when, and neither where nor by whom. */
    private void film(BoxPart part) throws DamagedPicture {
        for (BoxPart.Box box : part.boxes()) {
            count();
            if (OF_USERS.contains(box.type())) {
                edits.add(Edit.replace(box.at() + 4, 4, "free".getBytes(StandardCharsets.ISO_8859_1)));
                edits.add(Edit.blank(box.content().at(), box.content().bytes().remaining()));
            } else if (AROUND.contains(box.type())) {
                film(box.content());
            }
        }
    }
}
