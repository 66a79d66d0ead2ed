package org.openrec.application.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.openrec.application.answer.EvidenceFiles;
import org.openrec.file.Download;
import org.openrec.file.FileId;
import org.openrec.file.StoredFile;
import org.openrec.file.UnknownFile;
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
    private final Download download;

    EvidenceController(EvidenceFiles files, Download download) {
        this.files = files;
        this.download = download;
    }

    @PostMapping
    ResponseEntity<EvidenceJson> upload(@RequestParam("file") MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        StoredFile kept = files.keep(name == null ? "" : name, file.getSize(), file);
        return ResponseEntity.created(URI.create("/api/evidence/" + kept.id())).body(EvidenceJson.of(kept));
    }

    @GetMapping("/{id}")
    void download(@PathVariable String id, HttpServletResponse response) throws IOException {
        download.send(FileId.parse(id).flatMap(files::readable).orElseThrow(UnknownFile::new), response);
    }

    record EvidenceJson(String id, String name, String mediaType, long size) {

        static EvidenceJson of(StoredFile file) {
            return new EvidenceJson(file.id().toString(), file.name(), file.mediaType(), file.size());
        }
    }
}
