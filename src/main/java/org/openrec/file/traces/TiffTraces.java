package org.openrec.file.traces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Directories keep what is needed to draw their picture (TIFF 6.0); whatever else they point to becomes zeros. */
final class TiffTraces {

    /** Pictures in one file, and directories within each other. */
    private static final int MOST = 2_000;

    private static final Set<Integer> POINTERS = Set.of(330, 34665, 34853, 40965);

    private static final Set<Integer> KEPT = Set.of(
            254, 255, 256, 257, 258, 259, 262, 263, 264, 265, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284,
            286, 287, 290, 291, 292, 293, 296, 297, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 332, 334, 336,
            338, 339, 340, 341, 342, 347, 512, 513, 514, 515, 517, 518, 519, 520, 521, 529, 530, 531, 532, 34675);

    private final ByteBuffer tiff;
    private final Set<Integer> seen = new HashSet<>();
    private final List<Edit> edits = new ArrayList<>();

    private TiffTraces(ByteBuffer tiff) {
        this.tiff = tiff;
    }

    static List<Edit> find(InputStream in) throws IOException {
        // directories stand anywhere in it: it is laid down to be read in any order
        Path file = Files.createTempFile("picture", null);
        try {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel channel = FileChannel.open(file)) {
                return new TiffTraces(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())).find();
            }
        } finally {
            Files.delete(file);
        }
    }

    private List<Edit> find() throws DamagedPicture {
        ImageDirectory directory = ImageDirectory.first(tiff);
        while (true) {
            compact(directory);
            if (directory.next() == 0) {
                return edits;
            }
            directory = ImageDirectory.at(tiff, directory.next());
        }
    }

    /** Writes it anew where it stands, with the entries that are kept. */
    private void compact(ImageDirectory directory) throws DamagedPicture {
        visit(directory);
        ByteBuffer instead = ByteBuffer.allocate(directory.length()).order(tiff.order());
        instead.putShort((short) 0);
        int kept = 0;
        for (int i = 0; i < directory.size(); i++) {
            if (KEPT.contains(directory.tag(i))) {
                instead.put(directory.bytes(i));
                kept++;
            } else {
                blankValue(directory, i);
            }
        }
        if (kept == 0) {
            throw new DamagedPicture("no picture in a directory");
        }
        instead.putShort(0, (short) kept);
        if (instead.remaining() >= 4) {
            instead.putInt((int) directory.next());
        }
        edits.add(Edit.replace(directory.offset(), directory.length(), instead.array()));
    }

    private void visit(ImageDirectory directory) throws DamagedPicture {
        if (!seen.add(directory.offset()) || seen.size() > MOST) {
            throw new DamagedPicture("directories without an end");
        }
    }

    private void blankValue(ImageDirectory directory, int entry) throws DamagedPicture {
        if (POINTERS.contains(directory.tag(entry)) && !directory.hasValueElsewhere(entry)) {
            blank(ImageDirectory.at(tiff, directory.address(entry)));
        } else if (directory.hasValueElsewhere(entry)) {
            long address = directory.address(entry);
            long length = directory.valueLength(entry);
            if (address + length > tiff.limit()) {
                throw new DamagedPicture("value out of the file");
            }
            edits.add(Edit.blank(address, length));
        }
    }

    private void blank(ImageDirectory directory) throws DamagedPicture {
        visit(directory);
        for (int i = 0; i < directory.size(); i++) {
            blankValue(directory, i);
        }
        edits.add(Edit.blank(directory.offset(), directory.length()));
    }
}
