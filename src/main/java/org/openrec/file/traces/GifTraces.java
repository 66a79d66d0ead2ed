package org.openrec.file.traces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Blocks (GIF89a): comments go, and of the extensions of applications all but repetition and colours. */
final class GifTraces {

    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2c;
    private static final int COMMENT = 0xfe;
    private static final int APPLICATION = 0xff;

    private static final Set<String> KEPT = Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    private final Walk walk;
    private final List<Edit> edits = new ArrayList<>();
    private boolean shows;

    GifTraces(InputStream in) {
        this.walk = new Walk(in);
    }

    List<Edit> find() throws IOException {
        walk.skip(10);
        colours(walk.take(3).get(0));
        int introducer = walk.read();
        while (introducer == EXTENSION || introducer == IMAGE) {
            if (introducer == IMAGE) {
                walk.skip(8);
                colours(walk.take(1).get(0));
                walk.skip(1);
                shows |= blocks();
            } else {
                extension(walk.position() - 1);
            }
            introducer = walk.read();
        }
        if (!shows) {
            throw new DamagedPicture("no image in it");
        }
        long end = walk.position();
        walk.finish();
        if (walk.position() > end) {
            edits.add(Edit.remove(end, walk.position() - end));
        }
        return edits;
    }

    private void colours(byte packed) throws IOException {
        if ((packed & 0x80) != 0) {
            walk.skip(3L << ((packed & 0x07) + 1));
        }
    }

    private void extension(long begin) throws IOException {
        int label = walk.read();
        boolean kept = label != COMMENT;
        if (label == APPLICATION) {
            byte[] identifier = walk.read(Math.max(0, walk.read()));
            kept = KEPT.contains(new String(identifier, StandardCharsets.ISO_8859_1));
        }
        blocks();
        if (!kept) {
            edits.add(Edit.remove(begin, walk.position() - begin));
        }
    }

    /** @return whether there were any */
    private boolean blocks() throws IOException {
        boolean any = false;
        int length = walk.read();
        while (length > 0) {
            any = true;
            walk.skip(length);
            length = walk.read();
        }
        return any;
    }
}
