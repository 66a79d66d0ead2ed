package org.openrec.credential.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.credential.Award;
import org.openrec.credential.AwardSource;
import org.openrec.credential.AwardStanding;
import org.openrec.credential.Credential;
import org.openrec.credential.CredentialId;
import org.openrec.credential.HolderChoices;
import org.openrec.credential.Issuance;
import org.openrec.credential.StatusPlace;
import org.openrec.credential.Term;
import org.openrec.credential.ToAward;
import org.openrec.credential.Visibility;
import org.openrec.credential.document.Writing;
import org.openrec.credential.format.CredentialFormat;
import org.openrec.credential.format.Formats;
import org.openrec.credential.status.StatusPlaces;
import org.openrec.people.Organisation;
import org.openrec.people.Organisations;
import org.openrec.people.People;
import org.openrec.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Issues: document, signature and rows, all of it or nothing. */
@Component
class Issuing implements Issuance {

    private final Catalogue catalogue;
    private final People people;
    private final Organisations organisations;
    private final Formats formats;
    private final HolderChoices choices;
    private final StatusPlaces places;
    private final AwardsInDatabase awards;
    private final Clock clock;

    Issuing(
            Catalogue catalogue,
            People people,
            Organisations organisations,
            Formats formats,
            HolderChoices choices,
            StatusPlaces places,
            AwardsInDatabase awards,
            Clock clock) {
        this.catalogue = catalogue;
        this.people = people;
        this.organisations = organisations;
        this.formats = formats;
        this.choices = choices;
        this.places = places;
        this.awards = awards;
        this.clock = clock;
    }

    @Override
    @Transactional
    public CredentialId issue(AwardSource source, Supplier<ToAward> decided) {
        awards.oneAtATime(source);
        return awards.of(source).orElseGet(() -> signAndKeep(source, decided.get()));
    }

    private CredentialId signAndKeep(AwardSource source, ToAward decided) {
        PublishedAchievement achievement = catalogue
                .find(decided.achievement(), decided.achievementVersion())
                .orElseThrow();
        Organisation issuer = organisations.find(decided.issuer()).orElseThrow();
        Person holder = people.find(decided.holder())
                .filter(it -> !it.badgeEmail().isBlank())
                .orElseThrow(() -> new HolderUnknown(decided.holderName()));
        CredentialId id = CredentialId.random();
        Term term = term(decided, achievement);
        CredentialFormat format = formats.first();
        StatusPlace place = places.next(issuer.id());
        String document = format.write(
                new Writing(id, achievement, issuer, holder, choices.of(holder.id()), place, term, decided.grounds()));
        Award award = new Award(
                id,
                holder.id(),
                decided.holderName(),
                achievement.id(),
                achievement.version(),
                issuer.id(),
                source,
                decided.earlier().map(it -> it.award().id()),
                Optional.of(place),
                term,
                AwardStanding.GOOD,
                decided.earlier().map(it -> it.award().visibility()).orElse(Visibility.LINK),
                corrected(decided).map(Award::evidenceShared).orElse(false));
        boolean first = awards.add(new Credential(award, format.code(), document));
        return first ? id : awards.of(source).orElseThrow();
    }

    /** At the same time of another day, as people count years. */
    private Instant endOf(Instant from, Period period) {
        return from.atZone(clock.getZone()).plus(period).toInstant();
    }

    private static Optional<Award> corrected(ToAward decided) {
        return decided.earlier().flatMap(ToAward.Earlier::corrected);
    }

    private Term term(ToAward decided, PublishedAchievement achievement) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return corrected(decided)
                .map(Award::term)
                .map(it -> new Term(it.awardedAt(), now, it.validUntil()))
                .orElseGet(() ->
                        new Term(now, now, achievement.settings().validity().map(it -> endOf(now, it))));
    }
}
