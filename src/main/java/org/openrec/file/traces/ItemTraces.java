package org.openrec.file.traces;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The items of a picture (ISO/IEC 14496-12, section 8.11): those that only describe it, and where their bytes stand. */
final class ItemTraces {

    private static final Set<String> DESCRIBING = Set.of("Exif", "mime", "uri ");
    private static final int IN_FILE = 0;
    private static final int IN_META = 1;
    private static final int MOST = 10_000;

    private final BoxPart meta;
    private final List<Edit> edits = new ArrayList<>();

    /** @param content of the box, beginning with its version and flags; of a film also without them */
    ItemTraces(BoxPart content) throws DamagedPicture {
        boolean plain = content.bytes().limit() >= 8 && content.type(4).equals("hdlr");
        this.meta = content.from(plain ? 0 : 4);
    }

    List<Edit> edits() throws DamagedPicture {
        Optional<BoxPart> names = box("iinf");
        Optional<BoxPart> places = box("iloc");
        if (names.isPresent() && places.isPresent()) {
            try {
                blank(places.get(), describing(names.get()));
            } catch (BufferUnderflowException | IndexOutOfBoundsException tooShort) {
                throw new DamagedPicture("table of items too short");
            }
        }
        return edits;
    }

    private Optional<BoxPart> box(String type) throws DamagedPicture {
        return meta.boxes().stream()
                .filter(box -> box.type().equals(type))
                .map(BoxPart.Box::content)
                .findFirst();
    }

    private static Set<Long> describing(BoxPart names) throws DamagedPicture {
        int version = names.bytes().get(0);
        Set<Long> found = new HashSet<>();
        for (BoxPart.Box entry : names.from(version == 0 ? 6 : 8).boxes()) {
            ByteBuffer bytes = entry.content().bytes();
            int form = bytes.get(0);
            if (form >= 2) {
                boolean large = form > 2;
                long id = large ? Integer.toUnsignedLong(bytes.getInt(4)) : Short.toUnsignedLong(bytes.getShort(4));
                if (DESCRIBING.contains(entry.content().type(large ? 10 : 8))) {
                    found.add(id);
                }
            }
        }
        return found;
    }

    private void blank(BoxPart places, Set<Long> items) throws DamagedPicture {
        ByteBuffer table = places.bytes().duplicate();
        int version = table.get();
        table.position(4);
        int sizes = Short.toUnsignedInt(table.getShort());
        int indexSize = version > 0 ? sizes & 0xf : 0;
        long count = version < 2 ? Short.toUnsignedInt(table.getShort()) : Integer.toUnsignedLong(table.getInt());
        for (long i = 0; i < Math.min(count, MOST); i++) {
            long id = version < 2 ? Short.toUnsignedLong(table.getShort()) : Integer.toUnsignedLong(table.getInt());
            int method = version > 0 ? table.getShort() & 0xf : IN_FILE;
            table.getShort();
            long base = number(table, sizes >> 4 & 0xf);
            int extents = Short.toUnsignedInt(table.getShort());
            for (int extent = 0; extent < extents; extent++) {
                number(table, indexSize);
                long offset = base + number(table, sizes >> 12);
                long length = number(table, sizes >> 8 & 0xf);
                if (items.contains(id)) {
                    blank(method, offset, length);
                }
            }
        }
    }

    private void blank(int method, long offset, long length) throws DamagedPicture {
        if (offset < 0 || length < 0) {
            throw new DamagedPicture("item out of the file");
        }
        if (method == IN_FILE) {
            edits.add(Edit.blank(offset, length));
        } else if (method == IN_META) {
            BoxPart data = box("idat").orElseThrow(() -> new DamagedPicture("item without data"));
            if (offset + length > data.bytes().limit()) {
                throw new DamagedPicture("item out of the file");
            }
            edits.add(Edit.blank(data.at() + offset, length));
        }
    }

    private static long number(ByteBuffer table, int size) {
        return switch (size) {
            case 4 -> Integer.toUnsignedLong(table.getInt());
            case 8 -> table.getLong();
            default -> 0;
        };
    }
}
