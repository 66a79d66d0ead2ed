package org.openrec.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

/** Files that are broken, or made to cost: each is told to be none that is accepted, soon and without an error. */
class DamagedFilesTests {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TYPES = "<Types><Override ContentType=\"" + WORD + ".main+xml\"/></Types>";
    private static final byte[] COMPOUND = {
        (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
    };
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void aDocumentBehindAnotherEntryIsFoundUpToTheBound() throws IOException {
        assertThat(recognise(zipBehind("picture.bin", 40))).contains(WORD);
        assertThat(recognise(zipBehind("picture.bin", 60))).isEmpty();
    }

    @Test
    void anEntryThatGrowsPastTheBoundIsReadNoFurther() throws IOException {
        byte[] bomb = zipBehind("bomb.bin", 200);
        CountedStream read = new CountedStream(bomb);

        assertThat(OfficeDocuments.inZip(read)).isEmpty();

        assertThat(read.count).isLessThan(bomb.length / 2);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 29, 45, 60, 80, 120})
    void anArchiveThatBreaksOffIsNoDocument(int length) throws IOException {
        byte[] whole = zipBehind("picture.bin", 1);

        assertThat(recognise(Arrays.copyOf(whole, length))).isEmpty();
    }

    @Test
    void archivesWithAnyBytesChangedRaiseNothing() throws IOException {
        Random random = new Random(14);
        byte[] whole = zip("[Content_Types].xml", TYPES.getBytes(UTF_8));
        for (int i = 0; i < 1_000; i++) {
            byte[] changed = whole.clone();
            for (int n = random.nextInt(4); n >= 0; n--) {
                changed[4 + random.nextInt(changed.length - 4)] = (byte) random.nextInt(256);
            }
            assertThat(recognise(changed).filter(type -> !type.equals(WORD))).isEmpty();
        }
    }

    @Test
    void namesThatAreNoTextRaiseNothing() throws IOException {
        byte[] whole = zip("abcd", TYPES.getBytes(UTF_8));
        byte[] name = {(byte) 0xff, (byte) 0xfe, (byte) 0xc0, (byte) 0x80};
        System.arraycopy(name, 0, whole, 30, 4);

        assertThat(recognise(whole)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 65_500, 65_530, 131_050, 5_000_001})
    void anOldDocumentIsKnownWhereverItsNameLies(int place) throws IOException {
        byte[] file = Arrays.copyOf(COMPOUND, 6 * MEGABYTE);
        byte[] name = "WordDocument".getBytes(UTF_16LE);
        System.arraycopy(name, 0, file, place, name.length);

        assertThat(recognise(file)).contains("application/msword");
    }

    @Test
    void anOldContainerWithoutADocumentIsNone() throws IOException {
        assertThat(recognise(COMPOUND)).isEmpty();
        assertThat(recognise(Arrays.copyOf(COMPOUND, 20 * MEGABYTE))).isEmpty();
        assertThat(recognise((new String(COMPOUND, ISO_8859_1) + "WordDocument").getBytes(ISO_8859_1)))
                .as("a name in another encoding is none")
                .isEmpty();
    }

    @Test
    void nothingAndNoiseAreNone() throws IOException {
        byte[] noise = new byte[MEGABYTE];
        new Random(14).nextBytes(noise);

        assertThat(recognise(noise)).isEmpty();
        assertThat(recognise("PK\3\4".getBytes(US_ASCII))).isEmpty();
    }

    private static Optional<String> recognise(byte[] content) throws IOException {
        return new ContentTypes().recognise(new ByteArrayResource(content));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** A document whose first entry has so many megabytes. */
    private static byte[] zipBehind(String first, int megabytes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(first));
            byte[] empty = new byte[MEGABYTE];
            for (int i = 0; i < megabytes; i++) {
                zip.write(empty);
            }
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(TYPES.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static final class CountedStream extends ByteArrayInputStream {

        private int count;

        CountedStream(byte[] content) {
            super(content);
        }

        @Override
        public synchronized int read(byte[] bytes, int offset, int length) {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
