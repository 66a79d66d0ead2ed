package org.openrec.task.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
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

/** Files for the forms of tasks. */
@RestController
@RequestMapping("/api/files")
class FilesController {

    private final TaskFiles files;
    private final Download download;

    FilesController(TaskFiles files, Download download) {
        this.files = files;
        this.download = download;
    }

    @PostMapping
    ResponseEntity<FileJson> upload(@RequestParam("file") MultipartFile file) throws IOException {
        String name = file.getOriginalFilename();
        StoredFile kept = files.keep(name == null ? "" : name, file.getSize(), file);
        return ResponseEntity.created(URI.create("/api/files/" + kept.id()))
                .body(new FileJson(kept.id().toString(), kept.name(), kept.mediaType(), kept.size()));
    }

    @GetMapping("/{id}")
    void download(@PathVariable String id, HttpServletResponse response) throws IOException {
        download.send(FileId.parse(id).flatMap(files::readable).orElseThrow(UnknownFile::new), response);
    }

    record FileJson(String id, String name, String mediaType, long size) {}
}
