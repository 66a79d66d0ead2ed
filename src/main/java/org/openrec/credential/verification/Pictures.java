package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.credential.Picture;
import org.openrec.credential.UnreadableBadge;
import org.openrec.credential.document.BakedSvg;
import org.openrec.credential.elsewhere.Unreachable;
import org.openrec.credential.proof.Lookups;
import org.openrec.signing.EffortSpent;
import org.springframework.stereotype.Component;

/**
 * Finds the picture of a badge that holds: the file that carries it, what it was awarded with here, or what its
 * achievement names (Open Badges 3.0, "Image").
 */
@Component
public class Pictures {

    private static final Map<String, byte[]> BEGINNINGS = Map.of(
            "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
            "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});

    private static final Pattern DATA = Pattern.compile("data:image/[a-z+]{1,20};base64,([A-Za-z0-9+/=]+)");

    private final Register register;

    Pictures(Register register) {
        this.register = register;
    }

    /** Empty as well if it cannot be had in the time and size that one verification has. */
    public Optional<Picture> of(PresentedBadge badge, Lookups lookups) {
        return badge.container() == PresentedBadge.Container.JSON
                ? register.picture(badge)
                        .map(svg -> svg.getBytes(StandardCharsets.UTF_8))
                        .or(() -> named(badge.credential(), lookups))
                        .flatMap(Pictures::picture)
                : picture(badge.file());
    }

    private static Optional<byte[]> named(JsonNode credential, Lookups lookups) {
        JsonNode image =
                credential.path("credentialSubject").path("achievement").path("image");
        String address = image.isTextual() ? image.asText() : image.path("id").asText();
        Matcher data = DATA.matcher(address);
        try {
            return data.matches()
                    ? Optional.of(Base64.getDecoder().decode(data.group(1)))
                    : Optional.of(lookups.fetch(address, Picture.LARGEST));
        } catch (Unreachable | EffortSpent | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Picture> picture(byte[] content) {
        return content.length > Picture.LARGEST
                ? Optional.empty()
                : mediaType(content).map(type -> new Picture(type, content));
    }

    /** By what it is, not by what it is said to be. */
    private static Optional<String> mediaType(byte[] content) {
        return BEGINNINGS.entrySet().stream()
                .filter(it -> Arrays.equals(
                        content,
                        0,
                        Math.min(content.length, it.getValue().length),
                        it.getValue(),
                        0,
                        it.getValue().length))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> isSvg(content) ? Optional.of("image/svg+xml") : Optional.empty());
    }

    private static boolean isSvg(byte[] content) {
        try {
            return BakedSvg.picture(content).startsWith("<{http://www.w3.org/2000/svg}svg");
        } catch (UnreadableBadge e) {
            return false;
        }
    }
}
