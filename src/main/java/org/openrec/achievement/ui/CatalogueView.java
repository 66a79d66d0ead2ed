package org.openrec.achievement.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.openrec.achievement.Catalogue;
import org.openrec.people.OrganisationId;
import org.openrec.shared.ui.EmptyState;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.ReadableAtOnce;
import org.openrec.shared.ui.frame.Titles;

/** The front door: every badge that one can ask for. */
@Route(value = "", layout = MainLayout.class)
@AnonymousAllowed
class CatalogueView extends Div implements ReadableAtOnce, BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MILLIS = 250;
    /** In the first answer, which is the same size however many badges there are. */
    private static final int AT_ONCE = 6;

    private static final String SHOWN = "shown";

    private final transient Catalogue catalogue;
    private final transient Issuers issuers;
    private final TextField search = new TextField();
    private final ComboBox<OrganisationId> service = new ComboBox<>();
    private final Paragraph count = new Paragraph();
    private final Div results = new Div();
    private final BadgeCards cards;

    CatalogueView(Catalogue catalogue, Issuers issuers, Demonstration demonstration) {
        this.catalogue = catalogue;
        this.issuers = issuers;
        add(new PageHeader(
                getTranslation("achievement.catalogue.title"), getTranslation("achievement.catalogue.lead")));
        demonstration.notice(getLocale()).ifPresent(this::add);
        this.cards = new BadgeCards(catalogue, issuers, this::remember);
        add(filters(), count, results);
        count.addClassName("result-count");
        count.getElement().setAttribute("role", "status");
    }

    private Div filters() {
        search.setLabel(getTranslation("achievement.catalogue.search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        search.addValueChangeListener(change -> show());
        service.setLabel(getTranslation("achievement.catalogue.service"));
        service.setPlaceholder(getTranslation("achievement.catalogue.all"));
        service.setClearButtonVisible(true);
        service.setItems(issuers.services());
        service.setItemLabelGenerator(it -> issuers.name(it, getLocale()));
        service.addValueChangeListener(change -> show());
        Div filters = new Div(search, service);
        filters.addClassName("filters");
        filters.getElement().setAttribute("role", "search");
        return filters;
    }

    /** As many as stood there before: who comes back finds the place again. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(
                BadgeCards.PAGE,
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter(SHOWN)
                        .filter(number -> number.matches("\\d{1,3}"))
                        .map(Integer::parseInt)
                        .orElse(BadgeCards.PAGE));
    }

    private void show() {
        show(BadgeCards.PAGE, BadgeCards.PAGE);
        remember(BadgeCards.PAGE);
    }

    private void show(int page, int atLeast) {
        int found = catalogue.count(search.getValue(), service.getOptionalValue());
        count.setText(
                found > Catalogue.COUNTED
                        ? getTranslation("achievement.catalogue.countMore", Catalogue.COUNTED)
                        : getTranslation("achievement.catalogue.count", found));
        cards.show(search.getValue(), service.getOptionalValue(), page, atLeast);
        results.removeAll();
        results.add(found == 0 ? nothing() : cards);
    }

    /** Beside what the browser keeps of the page, such as the place to which Back returns. */
    private void remember(int number) {
        getElement()
                .executeJs(
                        "history.replaceState(history.state, '', $0)",
                        number > BadgeCards.PAGE ? "?" + SHOWN + "=" + number : ".");
    }

    private EmptyState nothing() {
        String reason = isFiltered() ? "achievement.catalogue.empty" : "achievement.catalogue.nothing";
        return new EmptyState(getTranslation(reason + ".title"), getTranslation(reason));
    }

    private boolean isFiltered() {
        return !search.isEmpty() || service.getOptionalValue().isPresent();
    }

    @Override
    public void read(String parameter) {
        show(AT_ONCE, AT_ONCE);
    }

    @Override
    public String description() {
        return getTranslation("achievement.catalogue.lead");
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("achievement.catalogue.pageTitle"));
    }
}
