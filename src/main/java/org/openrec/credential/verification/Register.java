package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.openrec.credential.AwardStanding;
import org.openrec.credential.Awards;
import org.openrec.credential.Check;
import org.openrec.credential.Check.Kind;
import org.openrec.credential.Check.Result;
import org.openrec.credential.Credential;
import org.openrec.credential.CredentialId;
import org.openrec.credential.document.BakedPng;
import org.openrec.credential.document.BakedSvg;
import org.openrec.credential.format.Baking;
import org.openrec.credential.proof.BoundedJson;
import org.openrec.credential.proof.Checks;
import org.openrec.shared.PublicUrl;
import org.springframework.stereotype.Component;

/** Compares what is presented as ours with what was issued here: a signature covers the meaning, not every byte. */
@Component
public class Register {

    private final Awards awards;
    private final SignedCredentials signed;
    private final Baking baking;
    private final PublicUrl publicUrl;

    Register(Awards awards, SignedCredentials signed, Baking baking, PublicUrl publicUrl) {
        this.awards = awards;
        this.signed = signed;
        this.baking = baking;
        this.publicUrl = publicUrl;
    }

    /** What was signed under an id, if the caller may see it. */
    public Optional<Credential> visible(CredentialId id) {
        return awards.find(id).map(award -> awards.credential(award));
    }

    /** Empty if it does not say to be ours. Whoever has a badge may check it, whoever may see its page. */
    public Optional<Check> check(PresentedBadge badge) {
        String id = badge.credential().path("id").asText();
        String issuer = Checks.id(badge.credential().path("issuer"));
        String ours = publicUrl.resolve("/").toString();
        if (!id.startsWith(ours) && !issuer.startsWith(ours)) {
            return Optional.empty();
        }
        return Optional.of(issued(id).map(it -> compare(badge, it)).orElseGet(() -> failed("unknown")));
    }

    /** Of those from before there were lists to look into: what their issuer says of them here. */
    public Optional<Check> standing(PresentedBadge badge) {
        return issued(badge.credential().path("id").asText())
                .map(Credential::award)
                .filter(award -> award.place().isEmpty())
                .filter(award -> award.standing().state() != AwardStanding.State.GOOD)
                .map(award -> Checks.of(
                        Check.Kind.STATUS,
                        Result.FAILED,
                        "credential.check.status." + award.standing().state().code()));
    }

    /** What the badge was awarded with, if it was awarded here. */
    public Optional<String> picture(PresentedBadge badge) {
        return issued(badge.credential().path("id").asText())
                .map(Credential::award)
                .map(baking::picture);
    }

    private Optional<Credential> issued(String id) {
        String addresses = publicUrl.resolve("/credentials/").toString();
        return id.startsWith(addresses)
                ? CredentialId.parse(id.substring(addresses.length())).flatMap(signed::signed)
                : Optional.empty();
    }

    private Check compare(PresentedBadge badge, Credential issued) {
        if (!same(badge.credential(), BoundedJson.json(issued.document()))) {
            return failed("other");
        }
        return isOurPicture(badge, issued) ? Checks.passed(Kind.REGISTER) : failed("picture");
    }

    /** Whether a file shows what we gave out, wherever in it the credential stands. */
    private boolean isOurPicture(PresentedBadge badge, Credential credential) {
        return switch (badge.container()) {
            case JSON -> true;
            case SVG -> BakedSvg.picture(badge.file()).equals(BakedSvg.picture(baking.svg(credential)));
            case PNG -> Arrays.equals(BakedPng.picture(badge.file()), baking.drawing(credential.award()));
        };
    }

    /** In JSON-LD a value and a set of that one value say the same, and its signature covers either. */
    private static boolean same(JsonNode one, JsonNode other) {
        JsonNode here = alone(one);
        JsonNode there = alone(other);
        if (here.isObject() && there.isObject()) {
            return here.size() == there.size()
                    && here.properties().stream().allMatch(it -> same(it.getValue(), there.path(it.getKey())));
        }
        if (here.isArray() && there.isArray()) {
            return here.size() == there.size()
                    && IntStream.range(0, here.size()).allMatch(i -> same(here.get(i), there.get(i)));
        }
        return here.equals(there);
    }

    private static JsonNode alone(JsonNode value) {
        return value.isArray() && value.size() == 1 ? alone(value.get(0)) : value;
    }

    private static Check failed(String outcome) {
        return Checks.of(Kind.REGISTER, Result.FAILED, "credential.check.register." + outcome);
    }
}
