package org.openrec.file.traces;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;

/** What must not be read any more says SECRET. */
class PictureTracesTests {

    private static final String SECRET = "SECRET";
    private static final int TURNED = 6;

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "tif"})
    void whatTellsNothingStaysAsItIs(String format) throws IOException {
        byte[] picture = picture(format);

        assertThat(pixels(without(type(format), picture))).isEqualTo(pixels(picture));
        assertThat(without(type(format), without(type(format), picture))).isEqualTo(without(type(format), picture));
    }

    @Test
    void ofAPhotographStayItsOrientationAndItsColours() throws IOException {
        byte[] plain = picture("jpg");
        byte[] profile = segment(
                0xe2,
                join(
                        "ICC_PROFILE\0\1\1".getBytes(ISO_8859_1),
                        ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
        byte[] photograph = join(
                Arrays.copyOf(plain, 2),
                segment(0xe1, join("Exif\0\0".getBytes(ISO_8859_1), exif(ByteOrder.LITTLE_ENDIAN))),
                segment(0xe1, "http://ns.adobe.com/xap/1.0/\0<x>SECRET</x>".getBytes(ISO_8859_1)),
                profile,
                segment(0xe2, "MPF\0SECRET".getBytes(ISO_8859_1)),
                segment(0xed, "Photoshop 3.0\0SECRET".getBytes(ISO_8859_1)),
                segment(0xfe, SECRET.getBytes(ISO_8859_1)),
                new byte[] {(byte) 0xff},
                Arrays.copyOfRange(plain, 2, plain.length),
                photographAfterIt(plain));

        byte[] clean = without("image/jpeg", photograph);

        assertThat(text(clean)).doesNotContain(SECRET).contains(text(profile));
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
        int exif = text(clean).indexOf("Exif\0\0") + 6;
        assertThat(exif).isGreaterThan(6);
        assertThat(Exif.orientation(
                        ByteBuffer.wrap(clean, exif, clean.length - exif).slice()))
                .isEqualTo(TURNED);
    }

    private static byte[] photographAfterIt(byte[] plain) {
        return join(plain, SECRET.getBytes(ISO_8859_1));
    }

    @Test
    void ofADrawingStaysABadgeThatWasPutIntoIt() throws IOException {
        byte[] plain = picture("png");
        byte[] badge = chunk("iTXt", "openbadgecredential\0\0\0\0\0{}");
        byte[] drawing = join(
                Arrays.copyOf(plain, 33),
                chunk("tEXt", "Author\0SECRET"),
                chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0SECRET"),
                badge,
                chunk("eXIf", text(exif(ByteOrder.BIG_ENDIAN))),
                chunk("prVt", SECRET),
                Arrays.copyOfRange(plain, 33, plain.length),
                SECRET.getBytes(ISO_8859_1));

        byte[] clean = without("image/png", drawing);

        assertThat(text(clean)).doesNotContain(SECRET).contains(text(badge), "eXIf");
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
    }

    @Test
    void ofAnAnimationStaysItsRepetition() throws IOException {
        byte[] plain = picture("gif");
        int first = 13 + 3 * (2 << (plain[10] & 7));
        byte[] repetition = join(
                new byte[] {0x21, (byte) 0xff, 11}, "NETSCAPE2.0".getBytes(ISO_8859_1), new byte[] {3, 1, 0, 0, 0});
        byte[] animation = join(
                Arrays.copyOf(plain, first),
                repetition,
                new byte[] {0x21, (byte) 0xfe, 6},
                SECRET.getBytes(ISO_8859_1),
                new byte[1],
                new byte[] {0x21, (byte) 0xff, 11},
                "XMP DataXMP".getBytes(ISO_8859_1),
                new byte[] {6},
                SECRET.getBytes(ISO_8859_1),
                new byte[1],
                Arrays.copyOfRange(plain, first, plain.length),
                SECRET.getBytes(ISO_8859_1));

        byte[] clean = without("image/gif", animation);

        assertThat(text(clean)).doesNotContain(SECRET).contains(text(repetition));
        assertThat(pixels(clean)).isEqualTo(pixels(plain));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofAWebpFileStaysWhatDraws(boolean little) throws IOException {
        byte[] exif = exif(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        byte[] drawing = riffChunk("VP8L", "drawn".getBytes(ISO_8859_1));
        byte[] file = riff(
                riffChunk("VP8X", new byte[] {0x2c, 0, 0, 0, 1, 0, 0, 1, 0, 0}),
                riffChunk("ICCP", "colours".getBytes(ISO_8859_1)),
                drawing,
                riffChunk("EXIF", exif),
                riffChunk("XMP ", SECRET.getBytes(ISO_8859_1)),
                riffChunk("prVt", SECRET.getBytes(ISO_8859_1)));

        byte[] clean = without("image/webp", file);

        assertThat(text(clean)).doesNotContain(SECRET, "XMP ").contains(text(drawing), "colours", "EXIF");
        assertThat(ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN).getInt(4))
                .isEqualTo(clean.length - 8);
        assertThat(clean[20]).isEqualTo((byte) 0x28);
    }

    @Test
    void directoriesKeepWhatDraws() throws IOException {
        byte[] clean = without("image/tiff", exif(ByteOrder.LITTLE_ENDIAN));

        assertThat(text(clean)).doesNotContain(SECRET);
        assertThat(Exif.orientation(ByteBuffer.wrap(clean))).isEqualTo(TURNED);
        assertThat(clean).hasSize(exif(ByteOrder.LITTLE_ENDIAN).length);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void itemsThatDescribeBecomeZeros(int method) throws IOException {
        byte[] file = heif(method, SECRET.length());

        byte[] clean = without("image/heic", file);

        assertThat(text(file)).contains(SECRET);
        assertThat(clean).hasSize(file.length);
        assertThat(text(clean)).isEqualTo(text(file).replace(SECRET, "\0".repeat(SECRET.length())));
    }

    @Test
    void filmsForgetWhereTheyWereMade() throws IOException {
        byte[] track = box("trak", box("tkhd", "header"), box("udta", SECRET), box("meta", SECRET));
        byte[] film = join(
                box("ftyp", "mp42"),
                box("moov", box("mvhd", "header"), track, box("udta", box("©xyz", SECRET)), box("meta", SECRET)),
                box("uuid", SECRET),
                box("mdat", "moving"));

        byte[] clean = without("video/mp4", film);

        assertThat(clean).hasSize(film.length);
        assertThat(text(clean)).doesNotContain(SECRET).contains("mvhdheader", "tkhdheader", "mdatmoving");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif", "webp", "tiff", "heic"})
    void whatCannotBeToldApartIsRefused(String kind) {
        for (byte[] damaged : new byte[][] {
            new byte[0], new byte[3], new byte[20], filled(20, 0xff), filled(5_000, 0xff), filled(5_000, 0x21)
        }) {
            assertThatExceptionOfType(DamagedPicture.class)
                    .as("%s of %d", kind, damaged.length)
                    .isThrownBy(() -> without("image/" + kind, damaged));
        }
    }

    /** Cut anywhere and changed anywhere, it is refused or read, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "gif", "tif", "heic", "webp"})
    void nothingElseHappensToAnyDamage(String format) throws IOException {
        byte[] whole =
                switch (format) {
                    case "heic" -> heif(1, SECRET.length());
                    case "webp" -> riff(riffChunk("VP8X", new byte[10]), riffChunk("VP8 ", new byte[40]));
                    default -> picture(format);
                };
        for (int i = 0; i < Math.min(whole.length, 400); i++) {
            readOrRefused(format, Arrays.copyOf(whole, i));
            for (int value : new int[] {0, 0x7f, 0xff}) {
                byte[] changed = whole.clone();
                changed[i] = (byte) value;
                readOrRefused(format, changed);
            }
        }
    }

    private static void readOrRefused(String format, byte[] file) throws IOException {
        try {
            assertThat(without(type(format), file)).hasSizeLessThanOrEqualTo(file.length);
        } catch (DamagedPicture refused) {
            assertThat(refused).hasMessageNotContaining("null");
        }
    }

    @Test
    void anItemPastTheEndIsRefused() {
        assertThatExceptionOfType(DamagedPicture.class).isThrownBy(() -> without("image/heic", heif(0, 1_000)));
    }

    @Test
    void otherTypesAreLeftAlone() throws IOException {
        assertThat(text(without("application/pdf", SECRET.getBytes(ISO_8859_1))))
                .isEqualTo(SECRET);
    }

    private static String type(String format) {
        return "image/"
                + switch (format) {
                    case "jpg" -> "jpeg";
                    case "tif" -> "tiff";
                    default -> format;
                };
    }

    private static byte[] without(String type, byte[] file) throws IOException {
        PictureTraces.Clean clean = PictureTraces.without(type, new ByteArrayResource(file));
        byte[] bytes = clean.content().getInputStream().readAllBytes();
        assertThat(bytes).hasSize((int) (file.length - clean.shorterBy()));
        return bytes;
    }

    private static byte[] picture(String format) throws IOException {
        BufferedImage image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) {
            image.setRGB(x, x % 30, new Color(x * 6, 255 - x * 6, 128).getRGB());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(image, format, out)).isTrue();
        return out.toByteArray();
    }

    private static int[] pixels(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Orientation, a device, an Exif directory with a note of its maker, a GPS directory. */
    private static byte[] exif(ByteOrder order) {
        ByteBuffer tiff = ByteBuffer.allocate(160).order(order);
        tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(ISO_8859_1));
        tiff.putShort((short) 42).putInt(8).putShort((short) 4);
        entry(tiff, 272, 2, 6, 100);
        tiff.putShort((short) 274)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) TURNED)
                .putShort((short) 0);
        entry(tiff, 34665, 4, 1, 64);
        entry(tiff, 34853, 4, 1, 82);
        tiff.position(64).putShort((short) 1);
        entry(tiff, 37500, 7, 6, 106);
        tiff.position(82).putShort((short) 1);
        entry(tiff, 2, 2, 6, 112);
        return tiff.position(100).put(SECRET.repeat(3).getBytes(ISO_8859_1)).array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int address) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(address);
    }

    /** A picture with one item that describes it, in the file (0) or in the table itself (1). */
    private static byte[] heif(int method, int length) {
        byte[] names = box(
                "iinf",
                join(new byte[] {0, 0, 0, 0, 0, 1}, box("infe", text(new byte[] {2, 0, 0, 0, 0, 7, 0, 0}) + "Exif\0")));
        byte[] data = box("idat", method == 1 ? SECRET : "");
        int inFile = 12 + 12 + names.length + data.length + 32 + 8;
        byte[] places = box(
                "iloc",
                ByteBuffer.allocate(24)
                        .put(new byte[] {1, 0, 0, 0, 0x44, 0, 0, 1})
                        .putShort((short) 7)
                        .putShort((short) method)
                        .putShort((short) 0)
                        .putShort((short) 1)
                        .putInt(method == 1 ? 0 : inFile)
                        .putInt(length)
                        .array());
        byte[] table = box("meta", join(new byte[4], names, data, places));
        return join(box("ftyp", "heic"), table, box("mdat", (method == 0 ? SECRET : "") + "drawn"));
    }

    private static byte[] box(String type, String content) {
        return box(type, content.getBytes(ISO_8859_1));
    }

    private static byte[] box(String type, byte[]... content) {
        byte[] all = join(content);
        return join(ByteBuffer.allocate(4).putInt(8 + all.length).array(), type.getBytes(ISO_8859_1), all);
    }

    private static byte[] segment(int marker, byte[] content) {
        int length = content.length + 2;
        return join(new byte[] {(byte) 0xff, (byte) marker, (byte) (length >> 8), (byte) length}, content);
    }

    private static byte[] chunk(String type, String content) {
        byte[] body = (type + content).getBytes(ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(body);
        return join(
                ByteBuffer.allocate(4).putInt(content.length()).array(),
                body,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    private static byte[] riff(byte[]... chunks) {
        byte[] all = join("WEBP".getBytes(ISO_8859_1), join(chunks));
        return join("RIFF".getBytes(ISO_8859_1), little(all.length), all);
    }

    private static byte[] riffChunk(String type, byte[] content) {
        return join(type.getBytes(ISO_8859_1), little(content.length), content, new byte[content.length % 2]);
    }

    private static byte[] little(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    private static byte[] filled(int length, int value) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, ISO_8859_1);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }
}
