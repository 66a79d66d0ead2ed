package org.openrec.application.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.openrec.application.EvidenceFile;
import org.openrec.application.EvidenceFiles;
import org.openrec.application.EvidenceId;
import org.openrec.application.UnknownEvidence;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in, and gives them out so that a browser keeps them and runs nothing of them. */
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {

    private final EvidenceFiles files;

    EvidenceController(EvidenceFiles files) {
        this.files = files;
    }

    @PostMapping
    ResponseEntity<EvidenceJson> upload(@RequestParam("file") MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        EvidenceFile kept = files.keep(name == null ? "" : name, file.getSize(), file);
        return ResponseEntity.created(URI.create("/api/evidence/" + kept.id())).body(EvidenceJson.of(kept));
    }

    @GetMapping("/{id}")
    void download(@PathVariable String id, HttpServletResponse response) throws IOException {
        EvidenceFile file = files.find(parse(id)).orElseThrow(UnknownEvidence::new);
        response.setContentType(file.mediaType());
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        files.copy(file, response.getOutputStream());
    }

    private static EvidenceId parse(String id) {
        try {
            return new EvidenceId(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            throw new UnknownEvidence();
        }
    }

    record EvidenceJson(String id, String name, String mediaType, long size) {

        static EvidenceJson of(EvidenceFile file) {
            return new EvidenceJson(file.id().toString(), file.name(), file.mediaType(), file.size());
        }
    }
}
