package org.openrec.file.traces;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes out of a file of boxes (ISO/IEC 14496-12, section 4.2).
 *
 * @param bytes from its position to its limit
 * @param at where the first of them stands in the file
 */
record BoxPart(ByteBuffer bytes, long at) {

    private static final int HEADER = 8;
    private static final int LARGE_HEADER = 16;

    /** @param at where its header stands in the file */
    record Box(String type, long at, BoxPart content) {}

    /** @throws DamagedPicture if one is longer than what it stands in */
    List<Box> boxes() throws DamagedPicture {
        List<Box> boxes = new ArrayList<>();
        int offset = 0;
        while (offset + HEADER <= bytes.limit()) {
            long length = Integer.toUnsignedLong(bytes.getInt(offset));
            int header = HEADER;
            if (length == 1 && offset + LARGE_HEADER <= bytes.limit()) {
                length = bytes.getLong(offset + HEADER);
                header = LARGE_HEADER;
            } else if (length == 0) {
                length = bytes.limit() - (long) offset;
            }
            if (length < header || offset + length > bytes.limit()) {
                throw new DamagedPicture("box longer than what it stands in");
            }
            boxes.add(new Box(type(offset + 4), at + offset, from(offset + header, (int) length - header)));
            offset += (int) length;
        }
        return boxes;
    }

    /** @param offset from the beginning of this part */
    BoxPart from(int offset, int length) {
        return new BoxPart(bytes.slice(offset, length), at + offset);
    }

    /** Without what stands before it. */
    BoxPart from(int offset) throws DamagedPicture {
        if (offset > bytes.limit()) {
            throw new DamagedPicture("box too short");
        }
        return from(offset, bytes.limit() - offset);
    }

    String type(int offset) {
        byte[] type = new byte[4];
        bytes.get(offset, type);
        return new String(type, StandardCharsets.ISO_8859_1);
    }
}
