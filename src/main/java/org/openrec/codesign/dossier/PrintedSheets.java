package org.openrec.codesign.dossier;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.Alignment;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.paper.PaperFacts;
import org.openrec.codesign.paper.PaperVoice;
import org.openrec.codesign.paper.SheetOnPaper;
import org.openrec.codesign.picture.BadgeDrawings;
import org.openrec.codesign.writing.ContentOfSheet;
import org.openrec.codesign.writing.KeptSheet;
import org.openrec.codesign.writing.Sheets;
import org.openrec.codesign.writing.UnknownBadge;
import org.openrec.shared.Language;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.Texts;
import org.openrec.shared.setting.Here;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Badge sheets on paper, for those who may read them: see {@link Sheets#of}. */
@Component
@Transactional(readOnly = true)
public class PrintedSheets {

    private final Sheets sheets;
    private final ContentOfSheet contents;
    private final GateReader gates;
    private final Matrices matrices;
    private final Dossiers dossiers;
    private final BadgeDrawings drawings;
    private final PublicUrl publicUrl;
    private final Clock clock;

    PrintedSheets(
            Sheets sheets,
            ContentOfSheet contents,
            GateReader gates,
            Matrices matrices,
            Dossiers dossiers,
            BadgeDrawings drawings,
            PublicUrl publicUrl,
            Clock clock) {
        this.sheets = sheets;
        this.contents = contents;
        this.gates = gates;
        this.matrices = matrices;
        this.dossiers = dossiers;
        this.drawings = drawings;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /**
     * One page A4 of the sheet as it is by now.
     *
     * @throws UnknownBadge where there is none, or one of which there is nothing to print
     */
    public byte[] written(InitiativeId id, long badge, Locale locale) {
        KeptSheet kept = sheets.of(id, badge);
        AchievementContent content = contents.of(id, kept.sheet()).orElseThrow(UnknownBadge::new);
        Locale read = content.readIn(Language.of(locale)).locale();
        Dossier dossier = dossier(id);
        PaperFacts facts = new PaperFacts(
                Texts.get(read, "codesign.paper.kind", kept.round(), dossier.title()),
                voices(id, badge, read),
                content.competences().stream()
                        .flatMap(it -> it.alignment().stream())
                        .map(Alignment::words)
                        .toList(),
                origin(id, dossier, read),
                address(id));
        return new SheetOnPaper(read)
                .written(
                        content,
                        kept.sheet().picture().svg(content.name().in(read), drawings),
                        kept.sheet().reading(),
                        facts);
    }

    /** The same page to be filled in by hand. */
    public byte[] empty(InitiativeId id, Locale locale) {
        sheets.mustBeReadable(id);
        Dossier dossier = dossier(id);
        return new SheetOnPaper(locale)
                .empty(new PaperFacts(
                        Texts.get(locale, "codesign.paper.kind.empty", dossier.title()),
                        List.of(),
                        List.of(),
                        Texts.get(locale, "codesign.paper.origin.empty", today(locale)),
                        address(id)));
    }

    private Dossier dossier(InitiativeId id) {
        return dossiers.find(id).orElseThrow(UnknownInitiative::new);
    }

    private URI address(InitiativeId id) {
        return publicUrl.resolve("/initiatives/" + id);
    }

    private List<PaperVoice> voices(InitiativeId id, long badge, Locale locale) {
        return gates.of(id, badge).map(AtTheGate::voices).orElse(List.of()).stream()
                .filter(it -> it.stand() == AtTheGate.Stand.AGREES)
                .map(it -> new PaperVoice(
                        it.words(),
                        it.voice().equals("party")
                                ? it.who().orElseGet(() -> Texts.get(locale, "codesign.party.anonymous"))
                                : Texts.get(locale, "codesign.voice." + it.voice())))
                .toList();
    }

    private String origin(InitiativeId id, Dossier dossier, Locale locale) {
        Matrix matrix = matrices.of(id);
        return Texts.get(
                locale,
                "codesign.paper.origin",
                matrix.competences().size(),
                matrix.situations().size(),
                matrix.evidence().size(),
                dossier.parties().size(),
                today(locale));
    }

    private String today(Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(LocalDate.ofInstant(clock.instant(), Here.zone()));
    }
}
