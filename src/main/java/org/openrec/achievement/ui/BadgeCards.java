package org.openrec.achievement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.CatalogueCursor;
import org.openrec.achievement.CataloguePage;
import org.openrec.people.OrganisationId;

/** The badges that were found, some at a time. */
class BadgeCards extends Div {

    static final int PAGE = 24;

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient Issuers issuers;
    private final UnorderedList cards = new UnorderedList();
    private final Button more = new Button(getTranslation("achievement.catalogue.more"));
    private String query = "";
    private transient Optional<OrganisationId> service = Optional.empty();
    private transient Optional<CatalogueCursor> next = Optional.empty();

    /** @param shown told how many are there after somebody asked for more */
    BadgeCards(Catalogue catalogue, Issuers issuers, Consumer<Integer> shown) {
        this.catalogue = catalogue;
        this.issuers = issuers;
        cards.addClassName("card-grid");
        more.addClassName("more");
        more.setDisableOnClick(true);
        more.addClickListener(click -> {
            addMore();
            shown.accept(number());
        });
        add(cards, more);
    }

    /** As many pages of that size as it takes for some number of them; no more than are counted. */
    void show(String words, Optional<OrganisationId> of, int page, int atLeast) {
        this.query = words;
        this.service = of;
        this.next = Optional.empty();
        cards.removeAll();
        add(page);
        while (next.isPresent() && number() < Math.min(atLeast, Catalogue.COUNTED)) {
            add(page);
        }
    }

    private int number() {
        return (int) cards.getChildren().count();
    }

    private void add(int number) {
        CataloguePage page = catalogue.search(query, service, next, number);
        page.items().forEach(it -> cards.add(new BadgeCard(it, issuers.name(it.issuer(), getLocale()))));
        next = page.next();
        more.setVisible(next.isPresent());
    }

    /** The first new one has the focus: nothing moves, and the next key goes on from there. */
    private void addMore() {
        int before = number();
        add(PAGE);
        more.setEnabled(true);
        cards.getChildren().skip(before).findFirst().ifPresent(card -> card.getElement()
                .executeJs("this.querySelector('a').focus()"));
    }
}
