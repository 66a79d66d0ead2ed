package org.openrec.codesign.internal;

import java.util.Locale;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.dossier.PrintedSheets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Badge sheets on paper, in the reader's language. */
@RestController
class PaperController {

    private final PrintedSheets printed;

    PaperController(PrintedSheets printed) {
        this.printed = printed;
    }

    @GetMapping("/initiatives/{id}/badges/{badge}/sheet.pdf")
    ResponseEntity<byte[]> written(@PathVariable String id, @PathVariable long badge, Locale locale) {
        return pdf(printed.written(parse(id), badge, locale));
    }

    @GetMapping("/initiatives/{id}/badges/empty.pdf")
    ResponseEntity<byte[]> empty(@PathVariable String id, Locale locale) {
        return pdf(printed.empty(parse(id), locale));
    }

    private static InitiativeId parse(String id) {
        return InitiativeId.parse(id).orElseThrow(UnknownInitiative::new);
    }

    private static ResponseEntity<byte[]> pdf(byte[] page) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(page);
    }
}
