package org.openrec.studio.internal;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.draft.DraftDetails;
import org.openrec.studio.draft.DraftId;
import org.openrec.studio.draft.Drafting;
import org.openrec.studio.draft.Drafting.UnknownDraft;
import org.openrec.studio.publication.ProcessHistory;
import org.openrec.studio.publication.PublishingProcesses;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The processes, their versions and drafts; for managers. */
@RestController
@RequestMapping("/api/processes")
class ProcessesController {

    private final ProcessHistory history;
    private final Drafting drafting;
    private final PublishingProcesses publishing;

    ProcessesController(ProcessHistory history, Drafting drafting, PublishingProcesses publishing) {
        this.history = history;
        this.drafting = drafting;
        this.publishing = publishing;
    }

    @GetMapping
    ProcessesJson.Processes all(Locale locale) {
        return ProcessesJson.processes(history.processes(), locale);
    }

    @GetMapping("/{key}/versions")
    ProcessesJson.Versions versions(@PathVariable String key) {
        return ProcessesJson.versions(history.versions(key));
    }

    /** BPMN 2.0 XML. */
    @GetMapping(path = "/{key}/versions/{version}", produces = MediaType.APPLICATION_XML_VALUE)
    byte[] version(@PathVariable String key, @PathVariable int version) {
        return history.model(key, version).bytes();
    }

    /** Publishes an earlier version again. */
    @PostMapping("/{key}/versions/{version}/publish")
    ProcessesJson.Published takeBack(
            @PathVariable String key, @PathVariable int version, @RequestBody ReasonJson body) {
        return new ProcessesJson.Published(publishing.takeBack(key, version, text(body)));
    }

    /** Refused with every problem of the diagram, if it has any. */
    @PostMapping(
            path = "/{key}/drafts",
            consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    ResponseEntity<ProcessesJson.Draft> bring(@PathVariable String key, @RequestBody byte[] bpmn) {
        return created(drafting.bringSound(key, ProcessModel.read(bpmn, List.of())));
    }

    @PostMapping(path = "/{key}/drafts", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ProcessesJson.Draft> bring(
            @PathVariable String key,
            @RequestParam("bpmn") MultipartFile bpmn,
            @RequestParam(name = "forms", required = false) @Nullable List<MultipartFile> forms)
            throws IOException {
        return created(drafting.bringSound(key, model(bpmn, forms)));
    }

    @GetMapping("/drafts/{id}")
    ResponseEntity<ProcessesJson.Draft> draft(@PathVariable String id) {
        return answer(drafting.details(parse(id)));
    }

    /** BPMN 2.0 XML. */
    @GetMapping(path = "/drafts/{id}/model", produces = MediaType.APPLICATION_XML_VALUE)
    byte[] model(@PathVariable String id) {
        return drafting.model(parse(id)).bytes();
    }

    /** @param seen the revision that it was made from (RFC 9110, If-Match); without it the one that is there */
    @PutMapping(
            path = "/drafts/{id}",
            consumes = {MediaType.APPLICATION_XML_VALUE, MediaType.TEXT_XML_VALUE})
    ResponseEntity<ProcessesJson.Draft> save(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody byte[] bpmn) {
        DraftId draft = parse(id);
        return answer(drafting.saveSound(draft, revision(draft, seen), ProcessModel.read(bpmn, List.of())));
    }

    @PutMapping(path = "/drafts/{id}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ProcessesJson.Draft> save(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestParam("bpmn") MultipartFile bpmn,
            @RequestParam(name = "forms", required = false) @Nullable List<MultipartFile> forms)
            throws IOException {
        DraftId draft = parse(id);
        return answer(drafting.saveSound(draft, revision(draft, seen), model(bpmn, forms)));
    }

    @DeleteMapping("/drafts/{id}")
    ResponseEntity<ProcessesJson.Draft> discard(@PathVariable String id) {
        return answer(drafting.discard(parse(id)));
    }

    @GetMapping("/drafts/{id}/check")
    ProcessesJson.Check check(@PathVariable String id, Locale locale) {
        return ProcessesJson.check(drafting.check(parse(id)), drafting.warnings(parse(id)), locale);
    }

    /** 202 while a second manager's approval is waited for. */
    @PostMapping("/drafts/{id}/publish")
    ResponseEntity<ProcessesJson.Published> publish(
            @PathVariable String id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody(required = false) @Nullable ReasonJson body) {
        DraftId draft = parse(id);
        return publishing
                .publish(draft, revision(draft, seen), text(body))
                .map(version -> ResponseEntity.ok(new ProcessesJson.Published(version)))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.ACCEPTED).build());
    }

    private static ProcessModel model(MultipartFile bpmn, @Nullable List<MultipartFile> forms) throws IOException {
        List<byte[]> contents = new ArrayList<>();
        for (MultipartFile form : forms == null ? List.<MultipartFile>of() : forms) {
            contents.add(form.getBytes());
        }
        return ProcessModel.read(bpmn.getBytes(), contents);
    }

    private static ResponseEntity<ProcessesJson.Draft> created(DraftDetails draft) {
        return ResponseEntity.created(URI.create("/api/processes/drafts/" + draft.id()))
                .eTag(tag(draft))
                .body(ProcessesJson.draft(draft));
    }

    private static ResponseEntity<ProcessesJson.Draft> answer(DraftDetails draft) {
        return ResponseEntity.ok().eTag(tag(draft)).body(ProcessesJson.draft(draft));
    }

    private static String tag(DraftDetails draft) {
        return "\"" + draft.revision() + "\"";
    }

    private long revision(DraftId draft, @Nullable String seen) {
        return Optional.ofNullable(seen)
                .map(tag -> tag.replace("\"", ""))
                .filter(tag -> tag.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseGet(() -> drafting.details(draft).revision());
    }

    private static String text(@Nullable ReasonJson body) {
        return body == null || body.reason() == null ? "" : body.reason();
    }

    /** What is no id cannot be that of a draft. */
    private static DraftId parse(String id) {
        return DraftId.parse(id).orElseThrow(UnknownDraft::new);
    }

    record ReasonJson(@Nullable String reason) {}
}
