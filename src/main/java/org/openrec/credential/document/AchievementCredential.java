package org.openrec.credential.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.achievement.Alignment;
import org.openrec.achievement.Competence;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.CredentialContexts;
import org.openrec.credential.status.StatusListAddress;
import org.openrec.credential.status.StatusPurpose;
import org.openrec.people.Organisation;
import org.openrec.shared.Language;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Writes AchievementCredentials (Open Badges 3.0, "Data Models"), in the language of the holder, who is named there only
 * by choice. Evidence is not in them: it belongs to the applicant, who alone could share it.
 */
@Component
public class AchievementCredential {

    /** Where the type of the credentialSchema is defined. */
    static final String EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";

    private final PublicUrl publicUrl;
    private final IssuerProfile profiles;

    AchievementCredential(PublicUrl publicUrl, IssuerProfile profiles) {
        this.publicUrl = publicUrl;
        this.profiles = profiles;
    }

    public ObjectNode of(Writing award) {
        PublishedAchievement achievement = award.achievement();
        Organisation issuer = award.issuer();
        Language language = achievement.content().readIn(award.holder().language());
        ObjectNode credential = JsonNodeFactory.instance.objectNode();
        credential
                .putArray("@context")
                .add(CredentialContexts.CREDENTIALS_V2)
                .add(CredentialContexts.OPEN_BADGES)
                .add(EXTENSIONS);
        credential.put("id", address("/credentials/" + award.id()));
        credential.putArray("type").add("VerifiableCredential").add("OpenBadgeCredential");
        credential.put("name", achievement.name().in(language));
        credential.put("description", achievement.summary().in(language));
        credential.set("issuer", profiles.of(issuer, language));
        credential.put("awardedDate", award.term().awardedAt().toString());
        credential.put("validFrom", award.term().validFrom().toString());
        award.term().validUntil().ifPresent(it -> credential.put("validUntil", it.toString()));
        ObjectNode subject = credential.putObject("credentialSubject");
        award.choice().did().ifPresent(did -> subject.put("id", did));
        subject.putArray("type").add("AchievementSubject");
        ArrayNode identifiers = subject.putArray("identifier");
        identifiers.add(IdentityHash.ofEmail(award.holder().badgeEmail()));
        if (award.choice().nameShown()) {
            identifiers.add(IdentityHash.ofName(award.holder().displayName()));
        }
        ObjectNode what = achievement(achievement, language);
        // who it is stands above: the same statements again would only have to be read again
        what.set("creator", profiles.reference(issuer));
        subject.set("achievement", what);
        ArrayNode status = credential.putArray("credentialStatus");
        for (StatusPurpose purpose : StatusPurpose.values()) {
            String list = address(
                    new StatusListAddress(issuer.id(), purpose, award.place().list()).path());
            status.addObject()
                    .put("id", list + "#" + award.place().index())
                    .put("type", "BitstringStatusListEntry")
                    .put("statusPurpose", purpose.code())
                    .put("statusListIndex", Integer.toString(award.place().index()))
                    .put("statusListCredential", list);
        }
        credential
                .putArray("credentialSchema")
                .addObject()
                .put("id", SCHEMA)
                .put("type", "1EdTechJsonSchemaValidator2019");
        return credential;
    }

    /** A version of an achievement under its own address. */
    public ObjectNode document(PublishedAchievement achievement, Organisation issuer, Language asked) {
        Language language = achievement.content().readIn(asked);
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putArray("@context").add(CredentialContexts.CREDENTIALS_V2).add(CredentialContexts.OPEN_BADGES);
        document.setAll(achievement(achievement, language));
        document.set("creator", profiles.of(issuer, language));
        return document;
    }

    private ObjectNode achievement(PublishedAchievement achievement, Language language) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        String versions = "/achievements/" + achievement.id() + "/versions/" + achievement.version();
        json.put("id", address(versions));
        json.putArray("type").add("Achievement");
        json.put("name", achievement.name().in(language));
        json.put("description", achievement.description().in(language));
        json.put("achievementType", achievement.content().type().term());
        json.put("version", Integer.toString(achievement.version()));
        json.put("inLanguage", language.locale().toLanguageTag());
        json.putObject("criteria")
                .put("id", address(versioned(achievement)))
                .put("narrative", narrative(achievement, language));
        json.putObject("image")
                .put("id", address(versions + "/image.png"))
                .put("type", "Image")
                .put("caption", achievement.name().in(language));
        if (!achievement.competences().isEmpty()) {
            ArrayNode tags = json.putArray("tag");
            achievement
                    .competences()
                    .forEach(competence -> tags.add(competence.name().in(language)));
        }
        List<Competence> aligned = achievement.competences().stream()
                .filter(it -> it.alignment().isPresent())
                .toList();
        if (!aligned.isEmpty()) {
            ArrayNode alignments = json.putArray("alignment");
            String page = address(versioned(achievement));
            aligned.forEach(it -> alignments.add(
                    alignment(it.name().in(language), it.alignment().orElseThrow(), page)));
        }
        return json;
    }

    private static String versioned(PublishedAchievement achievement) {
        return "/badges/" + achievement.id() + "/versions/" + achievement.version();
    }

    /** @param page of the badge, which describes what its framework describes nowhere else */
    private static ObjectNode alignment(String name, Alignment of, String page) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.putArray("type").add("Alignment");
        json.put("targetCode", of.code());
        if (!of.framework().isBlank()) {
            json.put("targetFramework", of.framework());
        }
        return json.put("targetName", name).put("targetUrl", of.address().orElse(page));
    }

    /** Markdown, as the specification has it (Open Badges 3.0, Criteria). */
    private static String narrative(PublishedAchievement achievement, Language language) {
        return achievement.criteria().stream()
                .map(criterion -> narrative(criterion, language))
                .collect(Collectors.joining("\n"));
    }

    private static String narrative(Criterion criterion, Language language) {
        Stream<String> words = Stream.of("* **" + criterion.title().in(language) + "** "
                + criterion.description().in(language));
        Stream<String> questions =
                criterion.questions().stream().map(it -> "    * " + it.text().in(language));
        Stream<String> evidence = Stream.of(criterion.evidence())
                .filter(it -> !it.isEmpty())
                .map(pieces -> "    * "
                        + Texts.get(
                                language,
                                "credential.criterion.evidence",
                                pieces.stream().map(it -> it.in(language)).collect(Collectors.joining(" ; "))));
        return Stream.of(words, questions, evidence).flatMap(it -> it).collect(Collectors.joining("\n"));
    }

    private String address(String path) {
        return publicUrl.resolve(path).toString();
    }
}
