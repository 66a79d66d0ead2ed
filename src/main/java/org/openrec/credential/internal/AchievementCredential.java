package org.openrec.credential.internal;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.stream.Collectors;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.CredentialId;
import org.openrec.people.Organisation;
import org.openrec.people.Person;
import org.openrec.shared.Language;
import org.openrec.shared.PublicUrl;
import org.springframework.stereotype.Component;

/**
 * Writes AchievementCredentials (Open Badges 3.0, section B.1.2), in the language of the holder. Evidence is not in them:
 * it belongs to the applicant, who alone could share it.
 */
@Component
class AchievementCredential {

    static final String CREDENTIALS_V2 = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    /** Where the type of the credentialSchema is defined. */
    static final String EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final PublicUrl publicUrl;

    AchievementCredential(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    ObjectNode of(
            CredentialId id, PublishedAchievement achievement, Organisation issuer, Person holder, Instant validFrom) {
        Language language = holder.language();
        ObjectNode credential = JsonNodeFactory.instance.objectNode();
        credential.putArray("@context").add(CREDENTIALS_V2).add(OPEN_BADGES).add(EXTENSIONS);
        credential.put("id", address("/credentials/" + id));
        credential.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        credential.put("name", achievement.name().in(language));
        credential.put("description", achievement.summary().in(language));
        credential.set("issuer", profile(issuer, language));
        credential.put("validFrom", validFrom.toString());
        ObjectNode subject = credential.putObject("credentialSubject");
        subject.putArray("type").add("AchievementSubject");
        if (!holder.email().isBlank()) {
            subject.putArray("identifier").add(IdentityHash.ofEmail(holder.email()));
        }
        subject.set("achievement", achievement(achievement, issuer, language));
        credential
                .putArray("credentialSchema")
                .addObject()
                .put("id", SCHEMA)
                .put("type", "1EdTechJsonSchemaValidator2019");
        return credential;
    }

    private ObjectNode profile(Organisation issuer, Language language) {
        ObjectNode profile = JsonNodeFactory.instance.objectNode();
        profile.put("id", address("/issuers/" + issuer.id()));
        profile.putArray("type").add("Profile");
        profile.put("name", issuer.name().in(language));
        profile.put("url", issuer.url().toString());
        if (!issuer.email().isBlank()) {
            profile.put("email", issuer.email());
        }
        return profile;
    }

    private ObjectNode achievement(PublishedAchievement achievement, Organisation issuer, Language language) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String versions = "/achievements/" + achievement.id() + "/versions/" + achievement.version();
        json.put("id", address(versions));
        json.putArray("type").add("Achievement");
        json.put("name", achievement.name().in(language));
        json.put("description", achievement.description().in(language));
        json.put("version", Integer.toString(achievement.version()));
        json.put("inLanguage", language.locale().toLanguageTag());
        json.putObject("criteria")
                .put("id", address("/badges/" + achievement.id()))
                .put("narrative", narrative(achievement, language));
        json.putObject("image").put("id", address(versions + "/image.svg")).put("type", "Image");
        json.set("creator", profile(issuer, language));
        return json;
    }

    /** Markdown, as the specification has it (Open Badges 3.0, Criteria). */
    private static String narrative(PublishedAchievement achievement, Language language) {
        return achievement.criteria().stream()
                .map(criterion -> "* **" + criterion.title().in(language) + "** "
                        + criterion.description().in(language))
                .collect(Collectors.joining("\n"));
    }

    private String address(String path) {
        return publicUrl.resolve(path).toString();
    }
}
