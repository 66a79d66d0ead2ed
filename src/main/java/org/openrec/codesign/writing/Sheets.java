package org.openrec.codesign.writing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openrec.codesign.Initiative;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.NotYourInitiative;
import org.openrec.codesign.badge.PaperBadge;
import org.openrec.codesign.badge.PaperBadges;
import org.openrec.codesign.matrix.DraftedCriterion;
import org.openrec.codesign.memory.Memory;
import org.openrec.codesign.party.Access;
import org.openrec.codesign.party.Standing;
import org.openrec.codesign.picture.PictureRefused;
import org.openrec.codesign.picture.SentPicture;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.SheetPicture;
import org.openrec.codesign.sheet.SheetRules;
import org.openrec.codesign.sheet.Written;
import org.openrec.shared.FieldProblem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sheets of an initiative: whoever takes part reads them, its team writes them. Each throws what {@link Access#visible}
 * throws, those that write what {@link Access#led} and {@link Initiative#mustBeOpen} throw.
 */
@Component
@Transactional
public class Sheets {

    static final int MOST = 20;

    private final Access access;
    private final PaperBadges badges;
    private final SheetDrafting drafting;
    private final SheetRules rules;
    private final Memory memory;
    private final Clock clock;

    Sheets(Access access, PaperBadges badges, SheetDrafting drafting, SheetRules rules, Memory memory, Clock clock) {
        this.access = access;
        this.badges = badges;
        this.drafting = drafting;
        this.rules = rules;
        this.memory = memory;
        this.clock = clock;
    }

    /** Those that are being written or stand at the gate. */
    @Transactional(readOnly = true)
    public List<KeptSheet> of(InitiativeId id) {
        read(id);
        return open(id).map(it -> KeptSheet.of(it, List.of())).toList();
    }

    /** @throws UnknownBadge where the initiative has none of that number */
    @Transactional(readOnly = true)
    public KeptSheet of(InitiativeId id, long badge) {
        read(id);
        return badges.findByIdAndInitiative(badge, id.value())
                .map(it -> KeptSheet.of(it, List.of()))
                .orElseThrow(UnknownBadge::new);
    }

    /** Whether the reader may write. */
    @Transactional(readOnly = true)
    public boolean writable(InitiativeId id) {
        return access.of(access.visible(id), access.actor()) == Standing.TEAM;
    }

    /** Throws what writing throws. */
    @Transactional(readOnly = true)
    public void mustBeWritable(InitiativeId id) {
        led(id);
    }

    /**
     * A new sheet, with the drafted criteria that stand on no other.
     *
     * @throws InitiativeInvalid where there are {@value MOST} already
     */
    public KeptSheet begin(InitiativeId id) {
        led(id);
        badges.oneAtATime(id.value());
        List<Sheet> others = open(id).map(PaperBadge::sheet).toList();
        if (others.size() >= MOST) {
            throw InitiativeInvalid.in("", "codesign.problem.badgesMany", MOST);
        }
        List<SheetCriterion> criteria = drafting.free(id, others)
                .limit(Sheet.MOST_CRITERIA)
                .map(it -> drafting.criterion(id, it))
                .toList();
        return begin(id, drafting.of(id, Written.NOTHING, Written.NOTHING, criteria));
    }

    /** The first of them; a new one where there is none, be it that two ask at once. */
    public KeptSheet first(InitiativeId id) {
        led(id);
        badges.oneAtATime(id.value());
        return open(id).findFirst().map(it -> KeptSheet.of(it, List.of())).orElseGet(() -> begin(id));
    }

    private KeptSheet begin(InitiativeId id, Sheet sheet) {
        memory.tell(id);
        return KeptSheet.of(badges.saveAndFlush(new PaperBadge(id, sheet, clock.instant())), List.of());
    }

    /** The drafted criteria, as they would stand on a sheet. */
    @Transactional(readOnly = true)
    public List<SheetCriterion> drafted(InitiativeId id) {
        read(id);
        return drafting.known(id).values().stream()
                .filter(DraftedCriterion::kept)
                .map(it -> drafting.criterion(id, it))
                .toList();
    }

    /**
     * Keeps a whole sheet.
     *
     * @param version that of the sheet that the caller had before them
     * @throws SheetHasChanged where somebody was faster
     * @throws InitiativeInvalid with everything that is wrong
     */
    public KeptSheet write(InitiativeId id, long badge, long version, Sheet sheet) {
        PaperBadge kept = toWrite(id, badge);
        if (kept.version() != version) {
            throw new SheetHasChanged();
        }
        return write(kept, sheet, List.of());
    }

    /**
     * Keeps what somebody changed, beside what others changed meanwhile.
     *
     * @param base what they had before them
     * @throws InitiativeInvalid with everything that is wrong
     */
    public KeptSheet change(InitiativeId id, long badge, Sheet base, Sheet mine) {
        PaperBadge kept = toWrite(id, badge);
        SheetMerge merge = new SheetMerge(base, mine, kept.sheet());
        return write(kept, merge.merged(), merge.both());
    }

    private KeptSheet write(PaperBadge kept, Sheet wanted, List<String> both) {
        InitiativeId id = kept.initiative();
        Sheet sheet = wanted.with(cleaned(wanted.picture(), kept.sheet().picture()))
                .withCriteria(wanted.criteria(), drafting.competences(id, wanted.criteria(), wanted.competences()));
        List<FieldProblem> problems = rules.toBeKept(sheet, drafting.known(id).keySet());
        if (!problems.isEmpty()) {
            throw new InitiativeInvalid(problems);
        }
        if (!sheet.equals(kept.sheet())) {
            store(kept, sheet);
        }
        return KeptSheet.of(kept, both);
    }

    private void store(PaperBadge badge, Sheet sheet) {
        badge.write(sheet);
        badges.saveAndFlush(badge);
        memory.tell(badge.initiative());
    }

    /** A picture of one's own is never kept as it came; the one that is there was cleaned when it came. */
    private static SheetPicture cleaned(SheetPicture wanted, SheetPicture there) {
        if (wanted.isComposed() || wanted.own().equals(there.own())) {
            return wanted;
        }
        return wanted.withOwn(clean(wanted.own().getBytes(StandardCharsets.UTF_8)));
    }

    private static String clean(byte[] sent) {
        try {
            return SentPicture.svg(sent);
        } catch (PictureRefused refused) {
            throw new InitiativeInvalid(List.of(new FieldProblem("/picture/own", refused.words())));
        }
    }

    /** @param sent an SVG document or a PNG, whose own words of itself count for nothing */
    public KeptSheet paint(InitiativeId id, long badge, byte[] sent) {
        PaperBadge kept = toWrite(id, badge);
        String own = clean(sent);
        store(kept, kept.sheet().with(kept.sheet().picture().withOwn(own)));
        return KeptSheet.of(kept, List.of());
    }

    /**
     * A sheet that was never proposed is not wanted.
     *
     * @throws BadgeWasProposed at the gate, where it is dropped with a reason
     */
    public void drop(InitiativeId id, long badge) {
        PaperBadge kept = toWrite(id, badge);
        if (kept.round() > 0) {
            throw new BadgeWasProposed();
        }
        kept.drop(clock.instant());
        badges.saveAndFlush(kept);
        memory.tell(id);
    }

    /** One that was dropped is wanted again. */
    public KeptSheet keep(InitiativeId id, long badge) {
        led(id);
        PaperBadge kept =
                badges.toWrite(badge, id.value()).filter(it -> it.round() == 0).orElseThrow(UnknownBadge::new);
        kept.keep();
        memory.tell(id);
        return KeptSheet.of(badges.saveAndFlush(kept), List.of());
    }

    /** Those of an initiative that have not come to their end, for a form. */
    public Stream<PaperBadge> open(InitiativeId id) {
        return badges.findByInitiativeAndStateInOrderById(id.value(), PaperBadge.State.OPEN).stream();
    }

    /** What is missing before these can be proposed, each named by its place among them. */
    public List<FieldProblem> missing(List<PaperBadge> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> rules.toBeProposed(all.get(i).sheet()).stream()
                        .map(it -> new FieldProblem("/badges/" + i + it.pointer(), it.text())))
                .toList();
    }

    /** Throws what reading throws. */
    @Transactional(readOnly = true)
    public void mustBeReadable(InitiativeId id) {
        read(id);
    }

    private void read(InitiativeId id) {
        Initiative initiative = access.visible(id);
        if (access.of(initiative, access.actor()) == Standing.FORMER_PARTY) {
            throw new NotYourInitiative();
        }
    }

    private void led(InitiativeId id) {
        access.led(id).mustBeOpen();
    }

    private PaperBadge toWrite(InitiativeId id, long badge) {
        led(id);
        return badges.toWrite(badge, id.value()).filter(PaperBadge::isOpen).orElseThrow(UnknownBadge::new);
    }
}
