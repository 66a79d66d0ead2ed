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

    private static byte[] zip(String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
