package org.openrec.codesign.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.picture.BadgeDrawings;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.writing.KeptSheet;
import org.openrec.codesign.writing.Sheets;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.SentJson;
import org.openrec.shared.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The badge sheets of an initiative: written here, proposed by completing the task of phase 7. */
@RestController
@RequestMapping("/api/initiatives/{id}/badges")
class SheetsController {

    private final Sheets sheets;
    private final BadgeDrawings drawings;

    SheetsController(Sheets sheets, BadgeDrawings drawings) {
        this.sheets = sheets;
        this.drawings = drawings;
    }

    /** Those that are being written or stand at the gate. */
    @GetMapping
    SheetsJson all(@PathVariable String id) {
        return new SheetsJson(
                sheets.of(parse(id)).stream().map(SheetsController::json).toList());
    }

    /** Begins a sheet with the drafted criteria that stand on no other. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SheetJson begin(@PathVariable String id) {
        return json(sheets.begin(parse(id)));
    }

    @GetMapping("/{badge}")
    SheetJson read(@PathVariable String id, @PathVariable long badge) {
        return json(sheets.of(parse(id), badge));
    }

    /** Keeps a whole sheet; {@code version} is that of the sheet which the caller had before them. */
    @PutMapping("/{badge}")
    SheetJson write(@PathVariable String id, @PathVariable long badge, @RequestBody WrittenJson body) {
        InitiativeId initiative = parse(id);
        sheets.mustBeWritable(initiative);
        if (body.sheet() == null || !body.sheet().isObject()) {
            throw InitiativeInvalid.in("/sheet", "codesign.problem.sheetMissing");
        }
        long version = Optional.ofNullable(body.version())
                .orElseGet(() -> sheets.of(initiative, badge).version());
        Sheet sheet = SentJson.bind(body.sheet(), Sheet.class);
        List<FieldProblem> lost = SentJson.lost(body.sheet(), sheet).stream()
                .map(it -> new FieldProblem("/sheet" + it, Texts.both("codesign.problem.notRead")))
                .toList();
        if (!lost.isEmpty()) {
            throw new InitiativeInvalid(lost);
        }
        return json(sheets.write(initiative, badge, version, sheet));
    }

    /** Takes an SVG document or a PNG as its picture; it is drawn anew from what of it is harmless. */
    @PutMapping("/{badge}/picture")
    SheetJson paint(@PathVariable String id, @PathVariable long badge, @RequestBody byte[] picture) {
        return json(sheets.paint(parse(id), badge, picture));
    }

    /** The picture as it will be. */
    @GetMapping("/{badge}/picture")
    ResponseEntity<byte[]> picture(@PathVariable String id, @PathVariable long badge) {
        Sheet sheet = sheets.of(parse(id), badge).sheet();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox")
                .cacheControl(CacheControl.noStore())
                .body(sheet.picture().svg(sheet.name().fr(), drawings).getBytes(StandardCharsets.UTF_8));
    }

    /** A sheet that was never proposed is not wanted. */
    @DeleteMapping("/{badge}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable String id, @PathVariable long badge) {
        sheets.drop(parse(id), badge);
    }

    /** One that was dropped is wanted again. */
    @PostMapping("/{badge}/keep")
    SheetJson keep(@PathVariable String id, @PathVariable long badge) {
        return json(sheets.keep(parse(id), badge));
    }

    private static InitiativeId parse(String id) {
        return InitiativeId.parse(id).orElseThrow(UnknownInitiative::new);
    }

    private static SheetJson json(KeptSheet of) {
        return new SheetJson(
                Long.toString(of.badge()),
                of.version(),
                of.state().name().toLowerCase(Locale.ROOT),
                of.round(),
                of.sheet(),
                of.sheet().lackingEnglish().stream()
                        .map(it -> it.pointer() + "/en")
                        .toList(),
                of.achievement().map(Object::toString).orElse(null));
    }

    record SheetsJson(List<SheetJson> items) {}

    /**
     * @param state {@code begun}, {@code draft} at the gate, {@code published} or {@code dropped}
     * @param round how often it was proposed
     * @param lacking the texts whose English is missing, as JSON Pointers (RFC 6901)
     * @param achievement what it became, or succeeds
     */
    record SheetJson(
            String badge,
            long version,
            String state,
            int round,
            Sheet sheet,
            List<String> lacking,
            @Nullable String achievement) {}

    record WrittenJson(@Nullable Long version, @Nullable JsonNode sheet) {}
}
