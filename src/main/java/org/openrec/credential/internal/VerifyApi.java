package org.openrec.credential.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verification;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Verification for everyone: a file as {@code file} of a form, or as the body. A body of JSON may be the credential
 * itself, or {@code {"credential": …}} with the credential, its text or its address.
 */
@RestController
class VerifyApi {

    private final Verification verification;

    VerifyApi(Verification verification) {
        this.verification = verification;
    }

    @PostMapping(path = "/api/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Answer file(@RequestParam("file") MultipartFile file, Locale locale) throws IOException {
        return Answer.of(verification.verify(file.getInputStream().readNBytes(Verification.LARGEST + 1)), locale);
    }

    @PostMapping("/api/verify")
    Answer body(HttpServletRequest request, Locale locale) throws IOException {
        byte[] body = request.getInputStream().readNBytes(Verification.LARGEST + 1);
        return Answer.of(verify(body), locale);
    }

    private Verdict verify(byte[] body) {
        if (body.length > Verification.LARGEST || BakedPng.isPng(body)) {
            return verification.verify(body);
        }
        String text = new String(body, StandardCharsets.UTF_8);
        if (!text.stripLeading().startsWith("{")) {
            return text.stripLeading().startsWith("http") ? verification.verify(text) : verification.verify(body);
        }
        try {
            ObjectNode json = PresentedBadge.json(text);
            JsonNode wrapped = json.path("credential");
            if (json.has("@context") || wrapped.isMissingNode()) {
                return verification.verify(body);
            }
            return verification.verify(wrapped.isTextual() ? wrapped.textValue() : wrapped.toString());
        } catch (UnreadableBadge e) {
            return verification.verify(body);
        }
    }

    record CheckAnswer(String code, boolean passed, String text) {}

    record Answer(boolean valid, List<CheckAnswer> checks) {

        static Answer of(Verdict verdict, Locale locale) {
            return new Answer(
                    verdict.valid(),
                    verdict.checks().stream()
                            .map(check -> new CheckAnswer(
                                    check.kind().code(),
                                    check.passed(),
                                    check.text().in(locale)))
                            .toList());
        }
    }
}
