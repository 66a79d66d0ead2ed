package org.openrec.studio.ui;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Dates;
import org.openrec.studio.VersionLine;
import org.openrec.studio.draft.DraftDetails;
import org.openrec.studio.draft.DraftOrigin;
import org.springframework.stereotype.Component;

/** Versions and drafts in a line of words. */
@Component
class VersionWords {

    private final Clock clock;

    VersionWords(Clock clock) {
        this.clock = clock;
    }

    /** Such as "depuis le mardi 24 novembre · Philippe Caron : « Deux avis » · 12 dossiers en cours". */
    String line(VersionLine version, Locale locale) {
        String who = version.publishedBy()
                .map(name ->
                        Texts.get(locale, "studio.by", name, version.reason().orElse("")))
                .orElseGet(() -> Texts.get(locale, "studio.byRelease"));
        StringBuilder line = new StringBuilder(
                        Texts.get(locale, "studio.since", Dates.date(version.publishedAt(), clock.instant(), locale)))
                .append(" · ")
                .append(who);
        version.approvedBy().ifPresent(name -> line.append(" · ").append(Texts.get(locale, "studio.approvedBy", name)));
        version.takenFrom().ifPresent(from -> line.append(" · ").append(Texts.get(locale, "studio.takenFrom", from)));
        return line.append(" · ")
                .append(Texts.get(locale, "studio.running", version.running()))
                .toString();
    }

    /** Such as "Philippe Caron, mardi 24 novembre, 14 h 05 · parti de la version 2". */
    String line(DraftDetails draft, Locale locale) {
        String who = draft.origin() == DraftOrigin.RELEASE && draft.revision() == 0
                ? Texts.get(locale, "studio.draft.release")
                : draft.changedBy();
        return Texts.get(locale, "studio.draft.line", who, Dates.dateTime(draft.changedAt(), clock.instant(), locale))
                + " · "
                + Texts.get(locale, "studio.draft.based", draft.basedOn());
    }

    String since(Instant then, Locale locale) {
        return Dates.dateTime(then, clock.instant(), locale);
    }
}
