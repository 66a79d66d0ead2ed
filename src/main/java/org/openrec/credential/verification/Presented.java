package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.credential.Verification;
import org.openrec.credential.document.BakedPng;
import org.openrec.credential.document.BakedSvg;
import org.openrec.credential.verification.PresentedBadge.Format;

/**
 * What somebody presents: one credential, or what a list or a presentation holds (VC Data Model 2.0, section 4.13).
 *
 * @param inside what is presented, not looked at yet
 * @param file as it came
 */
record Presented(Format format, List<JsonNode> inside, byte[] file) {

    /** Together they have the time of one. */
    private static final int MOST = 20;

    /** @throws UnreadableBadge if there is nothing in it that could be a badge */
    static Presented read(byte[] file) {
        if (file.length > Verification.LARGEST) {
            throw new UnreadableBadge("credential.unreadable.tooLarge");
        }
        if (BakedPng.isPng(file)) {
            return of(Format.PNG, inImage(BakedPng.read(file)), file);
        }
        String text = PresentedBadge.withoutMark(PresentedBadge.text(file)).strip();
        if (text.startsWith("<")) {
            return of(Format.SVG, inImage(BakedSvg.read(file)), file);
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return of(Format.JSON, text, file);
        }
        throw new UnreadableBadge(
                text.startsWith("eyJ") ? "credential.unreadable.jwt" : "credential.unreadable.nothing");
    }

    private static String inImage(Optional<String> credential) {
        return credential.orElseThrow(() -> new UnreadableBadge("credential.unreadable.plainImage"));
    }

    private static Presented of(Format format, String text, byte[] file) {
        if (text.length() > Verification.LARGEST_JSON) {
            throw new UnreadableBadge("credential.unreadable.tooLarge");
        }
        List<JsonNode> inside =
                inside(PresentedBadge.parsed(text)).limit(MOST + 1L).toList();
        if (inside.isEmpty()) {
            throw new UnreadableBadge("credential.unreadable.around");
        }
        if (inside.size() > MOST) {
            throw new UnreadableBadge("credential.unreadable.many");
        }
        return new Presented(format, inside, file);
    }

    private static Stream<JsonNode> inside(JsonNode presented) {
        if (presented.isArray()) {
            return Checks.each(presented).flatMap(Presented::inside);
        }
        return Checks.isOfType(presented, "VerifiablePresentation")
                ? Checks.each(presented.path("verifiableCredential")).flatMap(Presented::inside)
                : Stream.of(presented);
    }

    /** @throws UnreadableBadge if that part is no credential */
    PresentedBadge credential(JsonNode part) {
        return PresentedBadge.of(format, part, file);
    }
}
