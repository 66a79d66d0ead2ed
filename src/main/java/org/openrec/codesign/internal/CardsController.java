package org.openrec.codesign.internal;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.card.Arranging;
import org.openrec.codesign.card.Settling;
import org.openrec.codesign.card.Side;
import org.openrec.codesign.dossier.CardLists;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The cards of an initiative, and the lists that they settle into. */
@RestController
@RequestMapping("/api/initiatives/{id}")
class CardsController {

    private final CardLists cards;
    private final Arranging arranging;
    private final Settling settling;

    CardsController(CardLists cards, Arranging arranging, Settling settling) {
        this.cards = cards;
        this.arranging = arranging;
        this.settling = settling;
    }

    /** The lists of interests, situations, competences and evidence, as they stand. */
    @GetMapping("/cards")
    CardsJson all(@PathVariable String id) {
        return CardsJson.of(cards.of(parse(id)));
    }

    /** Others lie under the card from now on. */
    @PostMapping("/cards/{card}/join")
    CardsJson join(@PathVariable String id, @PathVariable long card, @RequestBody JoinJson body) {
        arranging.join(parse(id), card, CardNumbers.of(body.cards()));
        return all(id);
    }

    /** Takes out what lies under the card; with texts, makes a card of each. */
    @PostMapping("/cards/{card}/split")
    CardsJson split(@PathVariable String id, @PathVariable long card, @RequestBody SplitJson body) {
        arranging.split(parse(id), card, body.texts() == null ? List.of() : texts(body.texts()));
        return all(id);
    }

    @PostMapping("/cards/{card}/drop")
    CardsJson drop(@PathVariable String id, @PathVariable long card, @RequestBody DropJson body) {
        arranging.drop(parse(id), card, text(body.reason()));
        return all(id);
    }

    /** A card that was dropped is wanted again. */
    @PostMapping("/cards/{card}/keep")
    CardsJson keep(@PathVariable String id, @PathVariable long card) {
        arranging.keep(parse(id), card);
        return all(id);
    }

    /** With the words that stood there before, it is refused where somebody else has reworded it meanwhile. */
    @PostMapping("/cards/{card}/reword")
    CardsJson reword(@PathVariable String id, @PathVariable long card, @RequestBody RewordJson body) {
        arranging.reword(parse(id), card, Optional.ofNullable(body.before()), text(body.text()));
        return all(id);
    }

    /** It stands before another one, or at the end. */
    @PostMapping("/cards/{card}/move")
    CardsJson move(@PathVariable String id, @PathVariable long card, @RequestBody MoveJson body) {
        arranging.move(parse(id), card, Optional.ofNullable(body.before()).map(CardNumbers::of));
        return all(id);
    }

    /** The situations in which a competence is shown. */
    @PostMapping("/cards/{card}/tie")
    CardsJson tie(@PathVariable String id, @PathVariable long card, @RequestBody TieJson body) {
        arranging.tie(parse(id), card, CardNumbers.of(body.situations()));
        return all(id);
    }

    /** For whom an interest is. */
    @PostMapping("/cards/{card}/side")
    CardsJson side(@PathVariable String id, @PathVariable long card, @RequestBody SideJson body) {
        arranging.placeSide(parse(id), card, Side.ofCode(text(body.side())));
        return all(id);
    }

    @PostMapping("/lists/{kind}/settle")
    CardsJson settle(@PathVariable String id, @PathVariable String kind, @RequestBody SettleJson body) {
        settling.settle(parse(id), kind(kind), Boolean.TRUE.equals(body.empty()));
        return all(id);
    }

    /** Opens a settled list again, with everything that is on it. */
    @PostMapping("/lists/{kind}/open")
    CardsJson open(@PathVariable String id, @PathVariable String kind) {
        settling.open(parse(id), kind(kind));
        return all(id);
    }

    private static InitiativeId parse(String id) {
        return InitiativeId.parse(id).orElseThrow(UnknownInitiative::new);
    }

    private static ContributionKind kind(String kind) {
        return ContributionKind.ofCode(kind)
                .orElseThrow(() -> InitiativeInvalid.in("/kind", "codesign.problem.contributionKind"));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> texts(List<@Nullable String> texts) {
        return texts.stream().map(CardsController::text).toList();
    }

    record JoinJson(@Nullable List<@Nullable String> cards) {}

    record SplitJson(@Nullable List<@Nullable String> texts) {}

    record DropJson(@Nullable String reason) {}

    record RewordJson(@Nullable String before, @Nullable String text) {}

    record MoveJson(@Nullable String before) {}

    record TieJson(@Nullable List<@Nullable String> situations) {}

    record SideJson(@Nullable String side) {}

    record SettleJson(@Nullable Boolean empty) {}
}
