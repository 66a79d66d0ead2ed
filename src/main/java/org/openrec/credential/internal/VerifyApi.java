package org.openrec.credential.internal;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.openrec.credential.UnreadableBadge;
import org.openrec.credential.Verdict;
import org.openrec.credential.Verdict.Subject;
import org.openrec.credential.Verification;
import org.openrec.credential.Verification.Pending;
import org.openrec.credential.Verification.Place;
import org.openrec.credential.document.BakedPng;
import org.openrec.credential.proof.BoundedJson;
import org.openrec.shared.Spooled;
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

    private static final int HEARTBEAT_MILLIS = 500;

    private final Verification verification;
    private final ObjectMapper json;

    VerifyApi(Verification verification, ObjectMapper json) {
        this.verification = verification;
        this.json = json;
    }

    @PostMapping(path = "/api/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    void file(@RequestParam("file") MultipartFile file, HttpServletResponse response, Locale locale)
            throws IOException {
        try (Place place = verification.enter()) {
            byte[] content = file.getInputStream().readNBytes(Verification.LARGEST + 1);
            answer(place.verify(content), response, locale);
        }
    }

    @PostMapping("/api/verify")
    void body(HttpServletRequest request, HttpServletResponse response, Locale locale) throws IOException {
        // a place is taken when all is there: eight that send slowly must not shut everybody out
        try (Spooled sent = Spooled.of(request.getInputStream(), Verification.LARGEST + 1L);
                Place place = verification.enter()) {
            byte[] body = sent.open().readAllBytes();
            answer(verify(place, body), response, locale);
        }
    }

    private static Pending verify(Place place, byte[] body) {
        if (body.length > Verification.LARGEST_JSON || BakedPng.isPng(body)) {
            return place.verify(body);
        }
        String text = BoundedJson.withoutMark(new String(body, StandardCharsets.UTF_8));
        if (!text.stripLeading().startsWith("{")) {
            return text.stripLeading().startsWith("http") ? place.verify(text) : place.verify(body);
        }
        try {
            ObjectNode json = BoundedJson.json(text);
            JsonNode wrapped = json.path("credential");
            if (json.has("@context") || wrapped.isMissingNode()) {
                return place.verify(body);
            }
            return place.verify(wrapped.isTextual() ? wrapped.textValue() : wrapped.toString());
        } catch (UnreadableBadge e) {
            return place.verify(body);
        }
    }

    /** While it takes long a space goes out now and then: so it shows whether the caller is still there. */
    private void answer(Pending pending, HttpServletResponse response, Locale locale) throws IOException {
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        OutputStream out = response.getOutputStream();
        try {
            while (true) {
                try {
                    Verdict verdict = pending.verdict().get(HEARTBEAT_MILLIS, TimeUnit.MILLISECONDS);
                    out.write(json.writeValueAsBytes(Answer.of(verdict, locale)));
                    return;
                } catch (TimeoutException e) {
                    out.write(' ');
                    out.flush();
                }
            }
        } catch (IOException e) {
            pending.cancel().run();
            throw e;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            pending.cancel().run();
            Thread.currentThread().interrupt();
        }
    }

    record CheckAnswer(String code, boolean passed, String result, String text) {}

    /** What the badge says of itself, and proves no more than the verdict. */
    record BadgeAnswer(
            String id,
            String name,
            String description,
            String issuer,
            @Nullable String holder,
            String issuedOn,
            @Nullable String validUntil) {

        static BadgeAnswer of(Verdict.Claim claim, Locale locale) {
            return new BadgeAnswer(
                    claim.address(),
                    claim.name(),
                    claim.description(),
                    claim.issuer().in(locale),
                    claim.holder().orElse(null),
                    claim.issuedOn(),
                    claim.validUntil().orElse(null));
        }
    }

    /**
     * @param verdict {@code valid}, {@code notValid}, {@code cannotBeChecked}, or {@code noBadge} for what is something
     *     else, all of which speaks for it
     * @param badge null if it could not be read, or is none
     * @param endorsement what somebody says of a badge, when that was presented by itself
     * @param badges each of several that were presented together; {@code valid} says whether all are
     */
    record Answer(
            boolean valid,
            String verdict,
            @Nullable BadgeAnswer badge,
            @JsonInclude(NON_NULL) @Nullable BadgeAnswer endorsement,
            @JsonInclude(NON_NULL) @Nullable List<Answer> badges,
            List<CheckAnswer> checks) {

        static Answer of(Verdict verdict, Locale locale) {
            return new Answer(
                    verdict.valid(),
                    verdict.outcome().code(),
                    claim(verdict, Subject.BADGE, locale),
                    claim(verdict, Subject.ENDORSEMENT, locale),
                    verdict.subject() == Subject.SEVERAL
                            ? verdict.within().stream()
                                    .map(it -> of(it, locale))
                                    .toList()
                            : null,
                    verdict.checks().stream()
                            .map(check -> new CheckAnswer(
                                    check.kind().code(),
                                    check.passed(),
                                    check.result().code(),
                                    check.text().in(locale)))
                            .toList());
        }

        private static @Nullable BadgeAnswer claim(Verdict verdict, Subject subject, Locale locale) {
            return verdict.claim()
                    .filter(it -> verdict.subject() == subject)
                    .map(it -> BadgeAnswer.of(it, locale))
                    .orElse(null);
        }
    }
}
