package org.openrec.file.internal;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.file.Download;
import org.openrec.file.FileId;
import org.openrec.file.ReadableFiles;
import org.openrec.file.StoredFile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives files to the pages that list them: in the session of the page, which the API does not know. */
@Controller
@RequestMapping("/files/{door}/{id}")
class FilesOnScreens {

    private final Map<String, ReadableFiles> doors;
    private final Download download;

    FilesOnScreens(List<ReadableFiles> features, Download download) {
        this.doors = features.stream().collect(Collectors.toMap(ReadableFiles::door, Function.identity()));
        this.download = download;
    }

    @GetMapping
    void save(@PathVariable String door, @PathVariable String id, HttpServletResponse response) throws IOException {
        Optional<StoredFile> file = find(door, id);
        if (file.isPresent()) {
            download.send(file.get(), response);
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    @GetMapping("/view")
    void view(@PathVariable String door, @PathVariable String id, HttpServletResponse response) throws IOException {
        Optional<StoredFile> file = find(door, id);
        if (file.isPresent()) {
            download.show(file.get(), response);
        } else {
            response.sendError(HttpStatus.NOT_FOUND.value());
        }
    }

    private Optional<StoredFile> find(String door, String id) {
        return FileId.parse(id)
                .flatMap(file -> Optional.ofNullable(doors.get(door)).flatMap(it -> it.readable(file)));
    }
}
