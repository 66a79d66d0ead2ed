package org.openrec.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever somebody calls a file, it is given out as what it is. */
class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "sources.txt, text/plain, sources.txt",
        "Notes de cours.MD, text/plain, Notes de cours.MD",
        "run.hta, text/plain, run.hta.txt",
        "run.js, text/plain, run.js.txt",
        "run.ps1, text/plain, run.ps1.txt",
        "keys.reg, text/plain, keys.reg.txt",
        "virus.exe, image/jpeg, virus.exe.jpg",
        "photo.png, image/jpeg, photo.jpg",
        "photo.JPEG, image/jpeg, photo.JPEG",
        "thesis.v2, application/pdf, thesis.v2.pdf",
        "rapport, application/vnd.openxmlformats-officedocument.wordprocessingml.document, rapport.docx",
        "old.doc, application/msword, old.doc",
        "song.mp3, audio/mpeg, song.mp3",
        ".htaccess, text/plain, htaccess.txt",
        "'a.pdf. . ', application/pdf, a.pdf",
        "C:\\temp\\a.pdf, application/pdf, a.pdf",
        "../../etc/passwd, text/plain, passwd.txt",
        "'', application/pdf, document.pdf",
        "'...', application/pdf, document.pdf",
        "'a\"b;c:d|e?.pdf', application/pdf, abcde.pdf",
        "x.unheard, application/x-nothing-like-it, x.unheard.bin"
    })
    void givesTheExtensionOfWhatItIs(String sent, String type, String given) {
        assertThat(FileName.of(sent, type)).isEqualTo(given);
    }

    @Test
    void nothingInItTurnsBreaksOrHides() {
        assertThat(FileName.of("rapport\u202egpj.exe", "image/jpeg")).isEqualTo("rapportgpj.exe.jpg");
        assertThat(FileName.of("a\u200b\u2066b\ufeff.pdf", "application/pdf")).isEqualTo("ab.pdf");
        assertThat(FileName.of("a\r\nSet-Cookie\u2028.pdf", "application/pdf")).isEqualTo("aSet-Cookie.pdf");
        assertThat(FileName.of("\ud800.pdf", "application/pdf")).isEqualTo("document.pdf");
        assertThat(FileName.of("œuvre d’été 🎭.pdf", "application/pdf")).isEqualTo("œuvre d’été 🎭.pdf");
        assertThat(FileName.of("x".repeat(300) + ".pdf", "application/pdf"))
                .hasSize(200)
                .endsWith(".pdf");
    }
}
