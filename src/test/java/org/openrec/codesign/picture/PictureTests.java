package org.openrec.codesign.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openrec.achievement.Drawing;

/** Pictures are composed so that they are seen, and what strangers send is drawn anew from what is harmless in it. */
class PictureTests {

    private static final BadgeDrawings DRAWINGS = new BadgeDrawings(new ObjectMapper());
    private static final String HEAD = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 100 100'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink'>";

    @Test
    void everyOfferedColourIsSeenAndAPaleOneHasANearestThatIs() {
        assertThat(BadgeColour.OFFERED).allMatch(BadgeColour::isSeen);
        BadgeColour pale = BadgeColour.parse("#f0b84a").orElseThrow();

        assertThat(pale.contrast()).isLessThan(BadgeColour.ENOUGH);
        assertThat(pale.seen().contrast()).isBetween(4.5, 4.8);
        assertThat(BadgeColour.parse("#2f4bb8").orElseThrow().seen().code()).isEqualTo("#2f4bb8");
        assertThat(new BadgeColour(0, 0, 0).contrast(new BadgeColour(255, 255, 255)))
                .isEqualTo(21);
        assertThat(List.of("red", "#12345", "2f4bb8", "#2f4bb8;x", ""))
                .allMatch(it -> BadgeColour.parse(it).isEmpty());
    }

    @Test
    void everyDrawingIsDrawnInEachShape() throws Exception {
        List<BadgeDrawing> drawn = DRAWINGS.drawnForBadges();
        assertThat(drawn).hasSizeBetween(30, 40);
        int side = 128;
        BufferedImage sheet = new BufferedImage(side * 9, side * 4, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sheet.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, sheet.getWidth(), sheet.getHeight());
        for (int i = 0; i < drawn.size(); i++) {
            String svg = Composing.svg(
                    "Oser <i>entreprendre</i>",
                    new Composition(
                            BadgeShape.values()[i % 4],
                            BadgeColour.OFFERED.get(i % 7),
                            drawn.get(i),
                            i % 5 == 4 ? "NIVEAU 2" : ""));
            assertThat(svg).doesNotContain("#main").doesNotContain("#light").doesNotContain("<i>");
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(Drawing.png(svg)));
            assertThat(new Color(image.getRGB(256, 30), true).getAlpha())
                    .as(drawn.get(i).id())
                    .isEqualTo(255);
            graphics.drawImage(image, i % 9 * side, i / 9 * side, side, side, null);
        }
        Path pictures = Files.createDirectories(Path.of("target/pictures"));
        ImageIO.write(sheet, "png", pictures.resolve("badge-drawings.png").toFile());
    }

    @Test
    void drawingsAreFoundByWordsOfBothLanguages() {
        assertThat(DRAWINGS.search("théâtre", 5)).extracting(BadgeDrawing::id).contains("mask");
        assertThat(DRAWINGS.search("THEATRE", 5)).extracting(BadgeDrawing::id).contains("mask");
        assertThat(DRAWINGS.search("rocket", 50))
                .extracting(BadgeDrawing::id)
                .startsWith("rocket")
                .contains("tabler:rocket");
        assertThat(DRAWINGS.search("", 5000)).hasSizeGreaterThan(4000);
        assertThat(DRAWINGS.search("zzzz", 5)).isEmpty();
        assertThat(DRAWINGS.find("tabler:rocket").orElseThrow().svg()).contains("<path");
        assertThat(DRAWINGS.find("tabler:../../x")).isEmpty();
        Drawing.png(Composing.svg(
                "Icône",
                new Composition(
                        BadgeShape.SHIELD,
                        BadgeColour.OFFERED.get(2),
                        DRAWINGS.find("tabler:rocket").orElseThrow(),
                        "")));
    }

    @Test
    void whatDrawsIsKeptAndPaintedAsItWas() throws Exception {
        String clean = clean("""
                <?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd">
                <svg xmlns="http://www.w3.org/2000/svg" width="200px" height="100" xmlns:inkscape="http://inkscape.org/">
                  <title>x</title><metadata><script/></metadata>
                  <style>.a{fill:#ff0000;stroke:none} .b { fill : url(#g) }</style>
                  <inkscape:grid id="z"/><defs><linearGradient id="g"><stop offset="0" stop-color="#0000ff"/></linearGradient></defs>
                  <rect class="a" width="100" height="100"/><rect class="b" x="100" width="100" height="100" style="opacity:1"/>
                </svg>""");

        assertThat(clean).contains("viewBox=\"0 0 200 100\"").contains("fill=\"url(#g)\"");
        assertThat(clean).doesNotContain("script").doesNotContain("inkscape").doesNotContain("style");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(Drawing.png(clean)));
        assertThat(new Color(drawn.getRGB(100, 256))).isEqualTo(Color.RED);
        assertThat(new Color(drawn.getRGB(400, 256))).isEqualTo(Color.BLUE);
        assertThat(SentPicture.svg(clean.getBytes(StandardCharsets.UTF_8)))
                .as("clean stays clean")
                .isEqualTo(clean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<rect width='9' height='9' onload='alert(1)' onclick='x()'/>",
                "<style>@import url(http://evil.example/x.css); rect{fill:url(http://evil.example)}</style>",
                "<rect width='9' height='9' fill='url(http://evil.example/#a)'/>",
                "<rect width='9' height='9' style='fill:url(javascript:alert(1))'/>",
                "<rect width='9' height='9' fill='expression(alert(1)) &lt;script>'/>",
                "<linearGradient id='a' xlink:href='http://evil.example/#b'/>",
                "<linearGradient id='b' xlink:href='#b'/><rect width='9' height='9' fill='url(#b)'/>",
                "<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/>",
                "<animate attributeName='href' to='javascript:alert(1)'/><set attributeName='onload' to='x'/>",
                "<metadata><iframe xmlns='http://www.w3.org/1999/xhtml' src='javascript:alert(1)'/></metadata>",
                "<html:script xmlns:html='http://www.w3.org/1999/xhtml'>alert(1)</html:script>",
                "<g xml:base='http://evil.example/'><rect width='1' height='1'/></g>",
                "<handler xmlns='http://www.w3.org/2001/xml-events'>alert(1)</handler>",
                "<path d='M0 0h9v9z' stroke-dasharray='0.00001' stroke='#000'/>",
                "<!-- <script>alert(1)</script> --><?xml-stylesheet href='http://evil.example/x.css'?><desc>d</desc>"
            })
    void whatHarmsIsLeftOut(String hostile) throws Exception {
        String clean = clean(HEAD + hostile + "<circle cx='50' cy='50' r='40'/></svg>");

        assertThat(clean)
                .contains("<circle")
                .doesNotContain("script", "evil", "alert", "onload", "href=\"#b\"", "dasharray", "<!", "<?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<use href='#x'/>",
                "<text>mot</text>",
                "<image href='http://evil.example/x.png'/>",
                "<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>",
                "<filter id='f'><feTurbulence/></filter>",
                "<pattern id='p'/>",
                "<svg width='9' height='9'/>",
                "<a href='javascript:alert(1)'><rect/></a>",
                "<path d='M0 0L1e9 1e9'/>",
                "<rect width='1e999' height='9'/>",
                "<g>&unknown;</g>",
                "<g>",
            })
    void whatWouldBeMissedOrCannotBeDrawnIsRefused(String hostile) {
        assertThatThrownBy(() -> clean(HEAD + hostile + "</svg>")).isInstanceOf(PictureRefused.class);
    }

    @Test
    @Timeout(20)
    void bombsAreRefusedBeforeTheyGoOff() {
        String entities = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]>";
        assertThatThrownBy(() -> clean(entities + HEAD + "<g>&b;&c;</g></svg>")).isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> clean(HEAD + "<g>".repeat(5_000) + "</g>".repeat(5_000) + "</svg>"))
                .isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> clean(HEAD + "<rect width='1' height='1'/>".repeat(5_000) + "</svg>"))
                .isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> clean("x".repeat(SentPicture.LARGEST + 1))).isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> clean("")).isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> clean("<html><svg/></html>")).isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> clean("<svg viewBox='0 0 1 1'/>")).isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> clean("<svg xmlns='http://www.w3.org/2000/svg'/>"))
                .isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> clean("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 9'/>"))
                .isInstanceOf(PictureRefused.class);
        assertThatThrownBy(() -> clean("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 NaN 9'/>"))
                .isInstanceOf(PictureRefused.class);
    }

    @Test
    @Timeout(20)
    void aPngIsPaintedAnewAndAHugeOneRefusedByItsHeadAlone() throws Exception {
        BufferedImage image = new BufferedImage(1200, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 1200, 600);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        png.writeBytes("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

        String svg = SentPicture.svg(png.toByteArray());

        assertThat(svg).contains("data:image/png;base64,").doesNotContain("script");
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(Drawing.png(svg)));
        assertThat(new Color(drawn.getRGB(256, 256))).isEqualTo(Color.RED);
        assertThat(new Color(drawn.getRGB(256, 20), true).getAlpha()).isZero();
        assertThatThrownBy(() -> SentPicture.svg(withSize(png.toByteArray(), 20_000, 20_000)))
                .isInstanceOf(PictureRefused.class)
                .hasMessage("pixels");
        byte[] cut = java.util.Arrays.copyOf(png.toByteArray(), 60);
        assertThatThrownBy(() -> SentPicture.svg(cut)).isInstanceOf(PictureRefused.class);
    }

    /** The head of a PNG says its size, and has a check of its own (PNG, 11.2.1). */
    private static byte[] withSize(byte[] png, int width, int height) throws IOException {
        byte[] changed = png.clone();
        java.nio.ByteBuffer.wrap(changed, 16, 8).putInt(width).putInt(height);
        CRC32 check = new CRC32();
        check.update(changed, 12, 17);
        java.nio.ByteBuffer.wrap(changed, 29, 4).putInt((int) check.getValue());
        return changed;
    }

    private static String clean(String svg) throws PictureRefused {
        return SentPicture.svg(svg.getBytes(StandardCharsets.UTF_8));
    }
}
