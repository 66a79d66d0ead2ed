package org.openrec.credential.verification;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

/** The smallest PNG with one chunk of text in it. */
final class PngWithText {

    private static final byte[] SIGNATURE = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final byte[] ONE_PIXEL = HexFormat.of().parseHex("00000001000000010802000000");

    private PngWithText() {}

    static byte[] of(String chunk, String text) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            png.writeBytes(SIGNATURE);
            png.writeBytes(chunk("IHDR", ONE_PIXEL));
            png.writeBytes(chunk(chunk, text.getBytes(StandardCharsets.ISO_8859_1)));
            png.writeBytes(chunk("IEND", new byte[0]));
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] chunk(String type, byte[] data) throws IOException {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(chunk);
        CRC32 crc = new CRC32();
        crc.update(type.getBytes(StandardCharsets.US_ASCII));
        crc.update(data);
        out.writeInt(data.length);
        out.writeBytes(type);
        out.write(data);
        out.writeInt((int) crc.getValue());
        return chunk.toByteArray();
    }
}
