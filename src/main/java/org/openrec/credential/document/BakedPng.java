package org.openrec.credential.document;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.openrec.credential.UnreadableBadge;

/**
 * Credentials inside PNG images (Open Badges 3.0, "Baking a PNG"; PNG, third edition, 11.3.3.4): one
 * uncompressed {@code iTXt} chunk after the header.
 */
public final class BakedPng {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] KEYWORD = "openbadgecredential\0".getBytes(StandardCharsets.US_ASCII);
    /** Keyword, then no compression, no language, no translated keyword. */
    private static final byte[] PREFIX = Arrays.copyOf(KEYWORD, KEYWORD.length + 4);

    /** Of Open Badges 1 and 2 (Open Badges 2.0, "Baking Specification"). */
    private static final byte[] OLDER_KEYWORD = "openbadges\0".getBytes(StandardCharsets.US_ASCII);

    private static final int CHUNK_FRAME = 12;
    private static final int END_OF_HEADER = SIGNATURE.length + CHUNK_FRAME + 13;
    private static final int MOST_CHUNKS = 20_000;

    private static final Set<Integer> TEXTS = Set.of(code("iTXt"), code("tEXt"), code("zTXt"));

    private BakedPng() {}

    public static boolean isPng(byte[] content) {
        return content.length >= SIGNATURE.length
                && Arrays.equals(SIGNATURE, 0, SIGNATURE.length, content, 0, SIGNATURE.length);
    }

    public static byte[] bake(byte[] png, String credential) {
        byte[] text = credential.getBytes(StandardCharsets.UTF_8);
        byte[] data = Arrays.copyOf(PREFIX, PREFIX.length + text.length);
        System.arraycopy(text, 0, data, PREFIX.length, text.length);
        ByteArrayOutputStream baked = new ByteArrayOutputStream(png.length + data.length + CHUNK_FRAME);
        baked.write(png, 0, END_OF_HEADER);
        baked.writeBytes(chunk("iTXt", data));
        baked.write(png, END_OF_HEADER, png.length - END_OF_HEADER);
        return baked.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + CHUNK_FRAME);
        chunk.putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        chunk.putInt(crc(chunk.array(), 4, data.length + 4));
        return chunk.array();
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    /**
     * The text of the credential that an image carries.
     *
     * @throws UnreadableBadge if a chunk is damaged or missing, something follows the last one, or there is a badge in it of
     *     an older kind or in another text than {@code iTXt}
     */
    public static Optional<String> read(byte[] png) {
        ByteBuffer rest = ByteBuffer.wrap(png).position(SIGNATURE.length);
        Optional<String> found = Optional.empty();
        Optional<UnreadableBadge> instead = Optional.empty();
        for (int count = 0; count < MOST_CHUNKS; count++) {
            if (rest.remaining() < CHUNK_FRAME) {
                throw new UnreadableBadge("credential.unreadable.png");
            }
            int start = rest.position();
            int length = rest.getInt();
            if (length < 0 || length > rest.remaining() - 8) {
                throw new UnreadableBadge("credential.unreadable.png");
            }
            int type = rest.getInt();
            rest.position(start + 8 + length);
            if (rest.getInt() != crc(png, start + 4, length + 4)) {
                throw new UnreadableBadge("credential.unreadable.png");
            }
            if (type == code("iTXt") && isCredential(png, start + 8, length)) {
                if (found.isPresent()) {
                    throw new UnreadableBadge("credential.unreadable.several");
                }
                found = Optional.of(text(png, start + 8, length));
            } else if (TEXTS.contains(type)) {
                instead = instead.or(() -> otherwise(png, start + 8, length));
            }
            if (type == code("IEND")) {
                if (rest.hasRemaining()) {
                    throw new UnreadableBadge("credential.unreadable.png");
                }
                if (found.isEmpty() && instead.isPresent()) {
                    throw instead.get();
                }
                return found;
            }
        }
        throw new UnreadableBadge("credential.unreadable.png");
    }

    /**
     * The assertion, or its address, that an image of Open Badges 2.0 carries ("Baking Specification"); empty if there is none,
     * or the image is damaged.
     */
    public static Optional<String> older(byte[] png) {
        ByteBuffer rest = ByteBuffer.wrap(png).position(SIGNATURE.length);
        for (int count = 0; count < MOST_CHUNKS && rest.remaining() >= CHUNK_FRAME; count++) {
            int start = rest.position() + 8;
            int length = rest.getInt();
            int type = rest.getInt();
            if (length < 0 || length > rest.remaining() - 4) {
                return Optional.empty();
            }
            if (beginsWith(OLDER_KEYWORD, png, start, length)) {
                int from = start + OLDER_KEYWORD.length;
                if (type == code("iTXt") && png[from] == 0) {
                    from = end(png, end(png, from + 2, start + length) + 1, start + length) + 1;
                }
                return Optional.of(new String(png, from, start + length - from, StandardCharsets.UTF_8));
            }
            rest.position(start + length + 4);
        }
        return Optional.empty();
    }

    /** What a text is, of a badge that is put in otherwise than the standard says today. */
    private static Optional<UnreadableBadge> otherwise(byte[] png, int start, int length) {
        if (beginsWith(KEYWORD, png, start, length)) {
            return Optional.of(new UnreadableBadge("credential.unreadable.otherText"));
        }
        return beginsWith(OLDER_KEYWORD, png, start, length)
                ? Optional.of(new UnreadableBadge("credential.unreadable.older"))
                : Optional.empty();
    }

    private static boolean beginsWith(byte[] keyword, byte[] png, int start, int length) {
        return length >= keyword.length
                && Arrays.equals(keyword, 0, keyword.length, png, start, start + keyword.length);
    }

    /**
     * The image without its credential, as it was before that was put in.
     *
     * @param png one that {@link #read} has accepted
     */
    public static byte[] picture(byte[] png) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(png.length);
        picture.write(png, 0, SIGNATURE.length);
        int start = SIGNATURE.length;
        while (start < png.length) {
            ByteBuffer chunk = ByteBuffer.wrap(png, start, png.length - start);
            int length = chunk.getInt();
            if (chunk.getInt() != code("iTXt") || !isCredential(png, start + 8, length)) {
                picture.write(png, start, length + CHUNK_FRAME);
            }
            start += length + CHUNK_FRAME;
        }
        return picture.toByteArray();
    }

    private static int code(String type) {
        return ByteBuffer.wrap(type.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    private static boolean isCredential(byte[] png, int start, int length) {
        return length >= PREFIX.length && beginsWith(KEYWORD, png, start, length);
    }

    private static String text(byte[] png, int start, int length) {
        if (png[start + KEYWORD.length] != 0) {
            throw new UnreadableBadge("credential.unreadable.png");
        }
        int language = end(png, start + KEYWORD.length + 2, start + length);
        int keyword = end(png, language + 1, start + length);
        return new String(png, keyword + 1, start + length - keyword - 1, StandardCharsets.UTF_8);
    }

    private static int end(byte[] png, int from, int limit) {
        for (int i = from; i < limit; i++) {
            if (png[i] == 0) {
                return i;
            }
        }
        throw new UnreadableBadge("credential.unreadable.png");
    }
}
