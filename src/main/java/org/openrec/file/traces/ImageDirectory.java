package org.openrec.file.traces;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** One image file directory (TIFF 6.0, section 2): its entries, each with a tag, a type, a count and a value. */
final class ImageDirectory {

    private static final int ENTRY = 12;
    private static final int HEADER = 8;
    private static final int INLINE = 4;
    /** In bytes, by the number of the type. */
    private static final int[] SIZES = {0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4};

    private final ByteBuffer tiff;
    private final int offset;
    private final int size;

    private ImageDirectory(ByteBuffer tiff, long offset) throws DamagedPicture {
        if (offset < HEADER || offset + 2 > tiff.limit()) {
            throw new DamagedPicture("directory out of the file");
        }
        this.tiff = tiff;
        this.offset = (int) offset;
        this.size = Short.toUnsignedInt(tiff.getShort(this.offset));
        if (end() > tiff.limit()) {
            throw new DamagedPicture("directory out of the file");
        }
    }

    /** Reads the header too: in which order the bytes stand. */
    static ImageDirectory first(ByteBuffer tiff) throws DamagedPicture {
        if (tiff.limit() < HEADER) {
            throw new DamagedPicture("no header");
        }
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return at(tiff, Integer.toUnsignedLong(tiff.getInt(4)));
    }

    static ImageDirectory at(ByteBuffer tiff, long offset) throws DamagedPicture {
        return new ImageDirectory(tiff, offset);
    }

    int size() {
        return size;
    }

    int offset() {
        return offset;
    }

    /** Where the address of the next directory stands. */
    private long end() {
        return offset + 2L + (long) size * ENTRY;
    }

    /** With the address of the next one. */
    int length() {
        return (int) Math.min(end() + INLINE, tiff.limit()) - offset;
    }

    /** 0 if there is none. */
    long next() {
        return end() + INLINE > tiff.limit() ? 0 : Integer.toUnsignedLong(tiff.getInt((int) end()));
    }

    int tag(int entry) {
        return Short.toUnsignedInt(tiff.getShort(at(entry)));
    }

    int firstShort(int entry) {
        return Short.toUnsignedInt(tiff.getShort(at(entry) + 8));
    }

    long address(int entry) {
        return Integer.toUnsignedLong(tiff.getInt(at(entry) + 8));
    }

    /** Of the value, in bytes. */
    long valueLength(int entry) {
        int type = Short.toUnsignedInt(tiff.getShort(at(entry) + 2));
        return (type < SIZES.length ? SIZES[type] : 1) * Integer.toUnsignedLong(tiff.getInt(at(entry) + 4));
    }

    boolean hasValueElsewhere(int entry) {
        return valueLength(entry) > INLINE;
    }

    byte[] bytes(int entry) {
        byte[] bytes = new byte[ENTRY];
        tiff.get(at(entry), bytes);
        return bytes;
    }

    private int at(int entry) {
        return offset + 2 + entry * ENTRY;
    }
}
