package org.openrec.people.ui.account;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.openrec.people.Actor;
import org.openrec.people.account.ApiAreas;
import org.openrec.people.account.ApiToken;
import org.openrec.people.account.ApiTokens;
import org.openrec.people.account.TokenScope;
import org.openrec.people.guest.GuestPasses;
import org.openrec.shared.setting.Dates;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.annotation.Order;

/** What programs of the person call with. */
@org.springframework.stereotype.Component
@Order(50)
class TokensPart implements AccountPart {

    private final ApiTokens tokens;
    private final ApiAreas areas;
    private final GuestPasses passes;
    private final Clock clock;

    TokensPart(ApiTokens tokens, ApiAreas areas, GuestPasses passes, Clock clock) {
        this.passes = passes;
        this.tokens = tokens;
        this.areas = areas;
        this.clock = clock;
    }

    /** Guests have no programs: what they take part in ends with their link. */
    @Override
    public Component open(Actor actor) {
        boolean guest =
                passes.find(actor.id()).filter(it -> it.keptAt().isEmpty()).isPresent();
        return guest ? new Div() : new Shown(actor);
    }

    private final class Shown extends Block {

        private static final long serialVersionUID = 1L;

        private final transient Actor actor;
        private final Div fresh = new Div();
        private final Div lines = new Div();

        private Shown(Actor actor) {
            super(
                    UI.getCurrent().getTranslation("people.token.title"),
                    new Paragraph(UI.getCurrent().getTranslation("people.token.help")));
            this.actor = actor;
            Button make = new Button(
                    getTranslation("people.token.make"),
                    click -> new TokenDialog(areas.all(), clock, this::make).open());
            add(fresh, lines, make);
            draw();
        }

        private void make(TokenDialog.Wanted wanted) {
            String token = tokens.create(actor.id(), wanted.name(), wanted.scopes(), wanted.end());
            fresh.removeAll();
            fresh.add(new FreshToken(wanted.name(), token));
            draw();
        }

        private void draw() {
            List<Line> all = tokens.of(actor.id()).stream().map(this::line).toList();
            lines.removeAll();
            lines.add(Line.list(all));
        }

        private Line line(ApiToken token) {
            Button end = new Button(getTranslation("people.token.end"), click -> new Confirmation(
                            getTranslation("people.token.end.title", token.name()),
                            getTranslation("people.token.end.text"),
                            getTranslation("shared.cancel"),
                            getTranslation("people.token.end"),
                            () -> end(token))
                    .destructive()
                    .open());
            end.setAriaLabel(getTranslation("people.token.end.of", token.name()));
            String used = token.usedAt()
                    .map(it -> getTranslation("people.token.used", Dates.moment(it, clock.instant(), getLocale())))
                    .orElse(getTranslation("people.token.unused"));
            return new Line(
                    token.name(),
                    getTranslation(
                            "people.token.detail",
                            token.scopes().stream().map(this::words).collect(Collectors.joining(", ")),
                            Dates.date(token.expiresAt(), clock.instant(), getLocale()),
                            used),
                    end);
        }

        private String words(TokenScope scope) {
            String may = getTranslation(scope.changes() ? "people.token.may.change" : "people.token.may.read");
            return scope.area().equals(TokenScope.EVERYWHERE)
                    ? getTranslation("people.token.everywhere", may)
                    : getTranslation("people.token.area", may, scope.area());
        }

        private void end(ApiToken token) {
            tokens.end(actor.id(), token.id());
            draw();
            ProblemNotice.done(getTranslation("people.token.ended", token.name()));
        }
    }
}
