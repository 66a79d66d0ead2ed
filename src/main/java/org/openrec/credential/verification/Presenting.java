package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openrec.credential.UnreadableBadge;
import org.openrec.credential.Verification;
import org.openrec.credential.document.BakedPng;
import org.openrec.credential.format.CredentialFormat;
import org.openrec.credential.format.Formats;
import org.openrec.credential.proof.BoundedJson;
import org.openrec.credential.proof.Bounds;
import org.openrec.credential.proof.Checks;
import org.openrec.credential.verification.PresentedBadge.Container;
import org.springframework.stereotype.Component;

/** Finds in what comes the credentials that there are in it, and the format of each. */
@Component
class Presenting {

    /** Together they have the time of one. */
    private static final int MOST = 20;

    private final Formats formats;

    Presenting(Formats formats) {
        this.formats = formats;
    }

    /** @throws UnreadableBadge if there is nothing in it that could be a badge */
    Presented read(byte[] file) {
        if (file.length > Verification.LARGEST) {
            throw new UnreadableBadge("credential.unreadable.tooLarge");
        }
        if (BakedPng.isPng(file)) {
            return presented(Container.PNG, inPicture(formats.outOfPng(file)), file);
        }
        String text = BoundedJson.withoutMark(BoundedJson.text(file)).strip();
        if (text.startsWith("<")) {
            return presented(Container.SVG, inPicture(formats.outOfSvg(file)), file);
        }
        if (text.startsWith("{") || text.startsWith("[")) {
            return presented(Container.JSON, text, file);
        }
        throw new UnreadableBadge(
                text.startsWith("eyJ") ? "credential.unreadable.jwt" : "credential.unreadable.nothing");
    }

    private static String inPicture(Optional<String> credential) {
        return credential.orElseThrow(() -> new UnreadableBadge("credential.unreadable.plainImage"));
    }

    private static Presented presented(Container container, String text, byte[] file) {
        if (text.length() > Verification.LARGEST_JSON) {
            throw new UnreadableBadge("credential.unreadable.tooLarge");
        }
        List<JsonNode> inside =
                inside(BoundedJson.parsed(text)).limit(MOST + 1L).toList();
        if (inside.isEmpty()) {
            throw new UnreadableBadge("credential.unreadable.around");
        }
        if (inside.size() > MOST) {
            throw new UnreadableBadge("credential.unreadable.many");
        }
        return new Presented(container, inside, file);
    }

    private static Stream<JsonNode> inside(JsonNode presented) {
        if (presented.isArray()) {
            return Checks.each(presented).flatMap(Presenting::inside);
        }
        return Checks.isOfType(presented, "VerifiablePresentation")
                ? Checks.each(presented.path("verifiableCredential")).flatMap(Presenting::inside)
                : Stream.of(presented);
    }

    /** @throws UnreadableBadge if that part is no credential of a format that we know */
    PresentedBadge badge(Presented presented, JsonNode part) {
        ObjectNode credential = BoundedJson.object(part);
        Bounds.check(credential);
        if (isOtherCredential(credential)) {
            throw new UnreadableBadge("credential.unreadable.other");
        }
        CredentialFormat format = formats.of(credential).orElseThrow(() -> {
            boolean older = credential.has("badge") || credential.has("verify") || credential.has("verification");
            return new UnreadableBadge(older ? "credential.unreadable.older" : "credential.unreadable.nothing");
        });
        return new PresentedBadge(presented.container(), format, credential, presented.file());
    }

    /** It attests something, and by its types and its content no achievement: a status list, a diploma of another kind. */
    private static boolean isOtherCredential(ObjectNode credential) {
        return Checks.isOfType(credential, "VerifiableCredential")
                && Stream.of("OpenBadgeCredential", "AchievementCredential", "EndorsementCredential")
                        .noneMatch(type -> Checks.isOfType(credential, type))
                && !credential.path("credentialSubject").has("achievement");
    }
}
