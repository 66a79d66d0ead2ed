package org.openrec.achievement.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.openrec.achievement.AchievementSettings;
import org.openrec.achievement.AchievementType;
import org.openrec.achievement.IssuedCounts;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What one wants to know before asking: who reads, how long it takes, how often it was issued. */
@Component
class BadgeFacts {

    private final ObjectProvider<IssuedCounts> issued;
    private final Clock clock;

    BadgeFacts(ObjectProvider<IssuedCounts> issued, Clock clock) {
        this.issued = issued;
        this.clock = clock;
    }

    DescriptionList of(PublishedAchievement achievement, Locale locale) {
        DescriptionList facts = new DescriptionList();
        facts.addClassName("facts");
        AchievementSettings settings = achievement.settings();
        if (achievement.content().type() != AchievementType.BADGE) {
            fact(facts, locale, "type", typeName(achievement.content().type(), locale));
        }
        achievement.content().evidence().ifPresent(it -> fact(facts, locale, "evidence", it.in(locale)));
        achievement.content().effort().ifPresent(it -> fact(facts, locale, "effort", it.in(locale)));
        fact(facts, locale, "review", Texts.get(locale, "achievement.reviewers", settings.reviewers()));
        fact(facts, locale, "delay", delay(locale, "delay", Dates.duration(settings.reviewDelay(), locale)));
        fact(facts, locale, "revision", delay(locale, "revision", Dates.duration(settings.revisionDelay(), locale)));
        fact(facts, locale, "validity", ValidityChoice.words(settings.validity(), locale));
        settings.contact().ifPresent(it -> fact(facts, locale, "contact", it));
        issued.ifAvailable(counts -> fact(facts, locale, "issued", issued(counts, achievement, locale)));
        String published = Dates.date(achievement.publishedAt(), clock.instant(), locale);
        fact(
                facts,
                locale,
                "version",
                Texts.get(locale, "achievement.fact.version.text", achievement.version(), published));
        return facts;
    }

    /** With its article: "une réussite". */
    public static String typeName(AchievementType type, Locale locale) {
        return Texts.get(locale, "achievement.type." + type.code());
    }

    private static String delay(Locale locale, String name, String duration) {
        return Texts.get(locale, "achievement.fact." + name + ".text", duration);
    }

    private static String issued(IssuedCounts counts, PublishedAchievement achievement, Locale locale) {
        long number = counts.of(List.of(achievement.id())).getOrDefault(achievement.id(), 0L);
        return Texts.get(locale, "achievement.issued", number);
    }

    private static void fact(DescriptionList facts, Locale locale, String name, String text) {
        facts.add(new Term(Texts.get(locale, "achievement.fact." + name)), new Description(text));
    }
}
