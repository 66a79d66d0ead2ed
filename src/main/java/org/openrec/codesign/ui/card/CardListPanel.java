package org.openrec.codesign.ui.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.card.Arranging;
import org.openrec.codesign.card.Side;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.ui.FollowedInitiative;
import org.openrec.codesign.ui.ReasonDialog;
import org.openrec.shared.Problem;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.Undo;

/** A list on which several people work at once: it follows what others do without moving what one is at. */
@StyleSheet("context://initiatives.css")
@StyleSheet("context://cards.css")
class CardListPanel extends Div implements CardRow.Gestures {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_AT_ONCE = 100;
    private static final int MOST_OFFERS = 10;

    private final transient CardDesk desk;
    private final transient InitiativeId initiative;
    private final ContributionKind kind;
    private final Div state = new Div();
    private final Div alike = new Div();
    private final CardGroups groups;
    private final Button join = new Button();
    private final Button more = new Button("", click -> showMore());
    private final NewCard adding;
    private final Div beside = new Div();
    private final Div dropped = new Div();
    private final Map<Long, CardRow> rows = new LinkedHashMap<>();
    private transient Dossier.CardList list;
    private final transient Runnable done;
    private int most = SHOWN_AT_ONCE;
    private boolean locked;

    /** @param done called after each deed of the person, not after those of others */
    CardListPanel(CardDesk desk, InitiativeId initiative, ContributionKind kind, Runnable done) {
        this.done = done;
        this.desk = desk;
        this.initiative = initiative;
        this.kind = kind;
        this.groups = new CardGroups(kind);
        this.adding = new NewCard(desk, initiative, kind, () -> act(() -> {}));
        addClassNames("contribution-list", "contribution-list-" + kind.code());
        join.addClickListener(click -> joinChosen());
        join.addClassName("join-contributions");
        join.setVisible(false);
        alike.addClassName("alike");
        dropped.addClassName("dropped");
        beside.addClassName("beside-contributions");
        Div cards = new Div(state, alike, groups, more, join, adding, dropped);
        cards.addClassName("contributions");
        add(cards, beside);
        show();
        FollowedInitiative.follow(this, desk.changes(), initiative, this::show);
    }

    /** Whatever the rights are, nothing is done here while it is locked. */
    void lock(boolean now) {
        locked = now;
        show();
    }

    boolean isEmpty() {
        return list.kept().isEmpty();
    }

    private void show() {
        List<Dossier.CardList> all = desk.lists().of(initiative);
        list = all.get(kind.ordinal());
        boolean team = !locked && desk.lists().sortable(initiative);
        boolean writable = team && !list.state().settled();
        List<Dossier.CardLine> shown = list.kept().stream().limit(most).toList();
        rows.keySet().retainAll(shown.stream().map(Dossier.CardLine::id).collect(Collectors.toSet()));
        List<Dossier.CardLine> situations =
                all.get(ContributionKind.SITUATION.ordinal()).kept();
        shown.forEach(card ->
                rows.computeIfAbsent(card.id(), id -> new CardRow(card, this)).show(card, situations, writable));
        groups.show(shown, rows);
        more.setVisible(list.kept().size() > most);
        more.setText(getTranslation("codesign.gathered.others", list.kept().size() - most));
        state.removeAll();
        state.add(state(team));
        alike.removeAll();
        if (writable) {
            list.alike().stream().limit(MOST_OFFERS).forEach(group -> alike.add(offer(group)));
        }
        dropped.removeAll();
        list.dropped().forEach(card -> dropped.add(droppedCard(card, writable)));
        adding.setVisible(!locked && desk.lists().open(initiative));
        beside.removeAll();
        if (kind == ContributionKind.COMPETENCE) {
            beside.add(new SituationsBeside(situations, list.kept()));
        }
        beside.setVisible(kind == ContributionKind.COMPETENCE);
        chosen();
    }

    private void showMore() {
        most += SHOWN_AT_ONCE;
        show();
    }

    private Component state(boolean team) {
        Optional<Component> settled = list.state().settledAt().map(at -> {
            NoticeBox notice = NoticeBox.information(
                    getTranslation("codesign.card.settled", list.state().number()),
                    getTranslation(
                            "codesign.card.settled.text",
                            Dates.date(at, desk.clock().instant(), getLocale())));
            if (team) {
                Button open = new Button(
                        getTranslation("codesign.card.open"),
                        click -> act(() -> desk.settling().open(initiative, kind)));
                notice.add(open);
            }
            return notice;
        });
        return settled.orElseGet(() -> isEmpty()
                ? new EmptyState(
                        getTranslation("codesign.card.empty"), getTranslation("codesign.card.empty." + kind.code()))
                : count());
    }

    private Component count() {
        Paragraph count = new Paragraph(getTranslation(
                "codesign.card.count", list.kept().size(), list.dropped().size()));
        count.addClassNames("quiet", "contribution-count");
        return count;
    }

    private Component offer(List<Long> group) {
        String texts = list.kept().stream()
                .filter(it -> group.contains(it.id()))
                .map(it -> getTranslation("codesign.card.quoted", it.text()))
                .collect(Collectors.joining(", "));
        Button one = new Button(
                getTranslation("codesign.card.alike.join"),
                click -> join(group.get(0), group.subList(1, group.size())));
        one.addThemeVariants(ButtonVariant.LUMO_SMALL);
        Div offer = new Div(new Paragraph(getTranslation("codesign.card.alike", texts)), one);
        offer.addClassName("offer");
        return offer;
    }

    private Component droppedCard(Dossier.CardLine card, boolean writable) {
        Paragraph text = new Paragraph(getTranslation(
                "codesign.card.dropped", card.text(), card.droppedBecause().orElse("")));
        text.addClassNames("told", "quiet");
        Div line = new Div(text);
        if (writable) {
            Button keep = new Button(
                    getTranslation("codesign.card.keep"),
                    click -> act(() -> desk.arranging().keep(initiative, card.id())));
            keep.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            keep.setAriaLabel(getTranslation("codesign.card.keep.label", card.text()));
            line.add(keep);
        }
        line.addClassName("dropped-contribution");
        return line;
    }

    private List<Long> chosenCards() {
        return list.kept().stream()
                .map(Dossier.CardLine::id)
                .filter(it -> Optional.ofNullable(rows.get(it))
                        .filter(CardRow::isChosen)
                        .isPresent())
                .toList();
    }

    @Override
    public void chosen() {
        int number = chosenCards().size();
        join.setVisible(number > 1 && !locked);
        join.setText(getTranslation("codesign.card.join", number));
    }

    private void joinChosen() {
        List<Long> chosen = chosenCards();
        join(chosen.get(0), chosen.subList(1, chosen.size()));
    }

    private void join(long first, List<Long> others) {
        rows.values().forEach(row -> row.choose(false));
        act(() -> {
            desk.arranging().join(initiative, first, others);
            ProblemNotice.done(getTranslation("codesign.card.joined", others.size() + 1));
        });
    }

    @Override
    public void reword(Dossier.CardLine card) {
        new RewordDialog(desk.arranging(), initiative, card, done).open();
    }

    @Override
    public void split(Dossier.CardLine card) {
        new SplitDialog(card, texts -> {
                    desk.arranging().split(initiative, card.id(), texts);
                    done.run();
                })
                .open();
    }

    @Override
    public void drop(Dossier.CardLine card) {
        new ReasonDialog(
                        getTranslation("codesign.card.drop.title"),
                        card.text(),
                        getTranslation("codesign.card.drop.reason"),
                        getTranslation("codesign.card.drop.done"),
                        Arranging.LONGEST_REASON,
                        reason -> drop(card, reason))
                .helping(getTranslation("codesign.card.drop.help"))
                .open();
    }

    private void drop(Dossier.CardLine card, String reason) {
        desk.arranging().drop(initiative, card.id(), reason);
        done.run();
        Undo.offer(
                getTranslation("codesign.card.drop.told", card.text()),
                getTranslation("codesign.card.keep"),
                () -> act(() -> desk.arranging().keep(initiative, card.id())));
    }

    /** Beside its neighbours of the same group. */
    @Override
    public void move(Dossier.CardLine card, int by) {
        List<Dossier.CardLine> group = CardGroups.of(card, list.kept());
        int to = group.indexOf(card) + by;
        if (to < 0 || to >= group.size()) {
            return;
        }
        Dossier.CardLine neighbour = group.get(to);
        act(() -> {
            if (by < 0) {
                desk.arranging().move(initiative, card.id(), Optional.of(neighbour.id()));
            } else {
                desk.arranging().move(initiative, neighbour.id(), Optional.of(card.id()));
            }
        });
        Optional.ofNullable(rows.get(card.id())).ifPresent(CardRow::takeFocus);
    }

    @Override
    public void tie(Dossier.CardLine card, Set<Long> situations) {
        act(() -> desk.arranging().tie(initiative, card.id(), situations));
    }

    @Override
    public void isFor(Dossier.CardLine card, Side side) {
        act(() -> desk.arranging().placeSide(initiative, card.id(), Optional.of(side)));
    }

    private void act(Runnable deed) {
        try {
            deed.run();
            done.run();
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
        show();
    }
}
