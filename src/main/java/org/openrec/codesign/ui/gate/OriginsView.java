package org.openrec.codesign.ui.gate;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openrec.achievement.AchievementId;
import org.openrec.achievement.AchievementNotFound;
import org.openrec.achievement.Catalogue;
import org.openrec.achievement.PublishedAchievement;
import org.openrec.codesign.dossier.BehindBadge;
import org.openrec.codesign.dossier.BehindBadges;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;

/** Where each criterion of a badge comes from: what was said about it, by which organisations. */
@Route(value = "badge-origins/:badge/:version", layout = MainLayout.class)
@AnonymousAllowed
@StyleSheet("context://gate.css")
class OriginsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Catalogue catalogue;
    private final transient BehindBadges badges;
    private String name = "";

    OriginsView(Catalogue catalogue, BehindBadges badges) {
        this.catalogue = catalogue;
        this.badges = badges;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String badge = event.getRouteParameters().get("badge").orElse("");
        int version = event.getRouteParameters()
                .get("version")
                .filter(it -> it.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElseThrow(() -> new AchievementNotFound(badge));
        Optional<PublishedAchievement> found = AchievementId.parse(badge).flatMap(it -> catalogue.find(it, version));
        PublishedAchievement achievement = found.orElseThrow(() -> new AchievementNotFound(badge));
        List<BehindBadge.Origin> origins =
                badges.origins(achievement.id(), version).orElseThrow(() -> new AchievementNotFound(badge));
        name = achievement.name().in(getLocale());
        Anchor back = new Anchor("badges/" + achievement.id(), name);
        back.addClassName("back");
        removeAll();
        add(
                back,
                new PageHeader(
                        getTranslation("codesign.behind.origins"), getTranslation("codesign.behind.origins.lead")));
        origins.forEach(it -> add(criterion(it)));
    }

    private Section criterion(BehindBadge.Origin origin) {
        UnorderedList list = new UnorderedList();
        list.addClassName("behind-list");
        origin.cards().forEach(it -> list.add(card(it)));
        Section section = new Section(new H2(origin.criterion()), list);
        section.addClassNames("block", "reading");
        return section;
    }

    private ListItem card(Matrix.OriginLine card) {
        Span kind =
                new Span(getTranslation("codesign.behind.kind." + card.kind().code()));
        kind.addClassNames("small", "strong", "kind-" + card.kind().code());
        Span text = new Span(card.text());
        text.addClassName("told");
        ListItem row = new ListItem(kind, new Div(text));
        String whose = card.by().stream().flatMap(Optional::stream).distinct().collect(Collectors.joining(", "));
        if (!whose.isEmpty()) {
            Span by = new Span(whose);
            by.addClassNames("quiet", "small");
            row.add(by);
        }
        return row;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("codesign.behind.origins.of", name));
    }
}
