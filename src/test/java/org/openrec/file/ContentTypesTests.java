package org.openrec.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;

class ContentTypesTests {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Test
    void recognisesPdfImagesAndText() throws IOException {
        assertThat(recognise("%PDF-1.7\n".getBytes(UTF_8))).contains("application/pdf");
        assertThat(recognise(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H'}))
                .contains("image/png");
        assertThat(recognise("Ma bibliographie : déjà lue.\n".getBytes(UTF_8))).contains("text/plain");
    }

    @Test
    void tellsOfficeDocumentsByWhatTheArchiveHolds() throws IOException {
        assertThat(recognise(
                        zip("[Content_Types].xml", "<Types><Override ContentType=\"" + WORD + ".main+xml\"/></Types>")))
                .contains(WORD);
        assertThat(recognise(zip("mimetype", "application/vnd.oasis.opendocument.text")))
                .contains("application/vnd.oasis.opendocument.text");
    }

    @Test
    void letsNoOtherArchiveNorMacrosThrough() throws IOException {
        assertThat(recognise(zip("evil.exe", "MZ"))).isEmpty();
        assertThat(
                        recognise(
                                zip(
                                        "[Content_Types].xml",
                                        "<Types><Override ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>")))
                .isEmpty();
    }

    /** Whatever the document calls itself and its parts. */
    @Test
    void findsMacrosByWhatTheyAre() throws IOException {
        String types = "<Types><Override ContentType=\"" + WORD + ".main+xml\"/></Types>";
        byte[] project = compound("_VBA_PROJECT");

        assertThat(recognise(zip("[Content_Types].xml", types, "word/document.xml", "<a/>")))
                .contains(WORD);
        assertThat(recognise(zip("[Content_Types].xml", types, "word/media/oleObject1.bin", compound("Package"))))
                .contains(WORD);
        assertThat(recognise(zip("[Content_Types].xml", types, "word/vbaProject.bin", "x")))
                .isEmpty();
        assertThat(recognise(zip("[Content_Types].xml", types, "word/media/image1.png", project)))
                .isEmpty();
        assertThat(recognise(zip("word/harmless.dat", project, "[Content_Types].xml", types)))
                .isEmpty();
        assertThat(recognise(
                        zip("mimetype", "application/vnd.oasis.opendocument.text", "Basic/Standard/Module1.xml", "x")))
                .isEmpty();
        assertThat(recognise(zip("mimetype", "application/vnd.oasis.opendocument.text", "Scripts/python/a.py", "x")))
                .isEmpty();
        assertThat(recognise(compound("WordDocument"))).contains("application/msword");
        assertThat(recognise(compound("WordDocument", "_VBA_PROJECT"))).isEmpty();
        assertThat(recognise(compound("Workbook", "_VBA_PROJECT_CUR"))).isEmpty();
    }

    /** The first bytes of a compound file, and names of streams far into it, one of them across a window's end. */
    private static byte[] compound(String... streams) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1});
        bytes.write(new byte[64 * 1024 - 20]);
        for (String stream : streams) {
            bytes.write(stream.getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
            bytes.write(new byte[70_000]);
        }
        return bytes.toByteArray();
    }

    @Test
    void letsNothingThroughThatABrowserOrAMachineRuns() throws IOException {
        assertThat(recognise("<!DOCTYPE html><html><body>x</body></html>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(recognise("<svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(recognise("<?xml version=\"1.0\"?><a/>".getBytes(UTF_8))).isEmpty();
        assertThat(recognise("#!/bin/sh\nrm -rf x\n".getBytes(UTF_8))).isEmpty();
        assertThat(recognise(new byte[] {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xff, (byte) 0xff}))
                .isEmpty();
    }

    private static Optional<String> recognise(byte[] content) throws IOException {
        return new ContentTypes().recognise(new ByteArrayResource(content));
    }

    /** @param entries names and contents, the contents as text or as bytes */
    private static byte[] zip(Object... entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) entries[i]));
                zip.write(
                        entries[i + 1] instanceof byte[] content ? content : ((String) entries[i + 1]).getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
