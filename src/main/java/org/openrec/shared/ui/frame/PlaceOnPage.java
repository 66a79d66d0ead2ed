package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Location;

/** Where one stands on a page that has come: at its heading, or after Back where one left it. */
final class PlaceOnPage {

    /** The router goes to and fro in the history until the server has answered: each address on the way is kept. */
    private static final String REMEMBER = """
            if (!window.openrecPlaces) {
              const left = new Map();
              const here = () => location.pathname + location.search;
              window.openrecPlaces = { back: new Map() };
              addEventListener("click", () => left.set(here(), scrollY), { capture: true });
              addEventListener("popstate", () => left.has(here()) && openrecPlaces.back.set(here(), left.get(here())));
            }
            """;

    /** What comes a moment later than the page makes it as long as it was; whoever moves meanwhile is left alone. */
    private static final String ARRIVE = """
            const back = openrecPlaces.back.get($1);
            openrecPlaces.back.clear();
            if (back !== undefined) {
              const until = Date.now() + 5000;
              const hands = new AbortController();
              for (const type of ["wheel", "touchstart", "pointerdown", "keydown"]) {
                addEventListener(type, () => hands.abort(), { signal: hands.signal, capture: true });
              }
              const stand = () => {
                if (hands.signal.aborted) {
                  return;
                }
                if (Math.abs(scrollY - back) > 1) {
                  scrollTo(0, back);
                }
                if (Date.now() < until) {
                  requestAnimationFrame(stand);
                } else {
                  hands.abort();
                }
              };
              requestAnimationFrame(stand);
            } else if ($0) {
              const heading = this.querySelector("h1");
              if (heading) {
                heading.tabIndex = -1;
                heading.focus({ preventScroll: true });
              }
              scrollTo(0, 0);
            }
            """;

    private PlaceOnPage() {}

    static void rememberPlaces(Main main) {
        main.getElement().executeJs(REMEMBER);
    }

    /** @param forward whether somebody went on, rather than opening the page by its address */
    static void at(Main main, Location location, boolean forward) {
        main.getElement().executeJs(ARRIVE, forward, "/" + location.getPathWithQueryParameters());
    }
}
