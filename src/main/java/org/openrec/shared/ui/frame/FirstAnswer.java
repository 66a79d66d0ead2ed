package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.internal.AnnotationReader;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationState;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.openrec.shared.Problem;
import org.openrec.shared.PublicUrl;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;

/**
 * Puts the pages that strangers open into the first answer: title, description, Open Graph (ogp.me) and the page as HTML,
 * by the very views that the application shows in its place a moment later. Search engines and those who make previews
 * read it, and a slow phone shows it while the application is still on its way.
 */
@org.springframework.stereotype.Component
class FirstAnswer implements VaadinServiceInitListener {

    static final String ID = "first-answer";

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(FirstAnswer.class);

    private final transient AuthenticationContext visitor;
    private final transient PublicUrl publicUrl;

    FirstAnswer(AuthenticationContext visitor, PublicUrl publicUrl) {
        this.visitor = visitor;
        this.publicUrl = publicUrl;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
    }

    private void complete(IndexHtmlResponse answer) {
        Location location = new Location(path(answer.getVaadinRequest()));
        if (answer.getVaadinRequest()
                .getService()
                .getRouter()
                .resolveNavigationTarget(location)
                .isEmpty()) {
            answer.getVaadinResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        if (visitor.isAuthenticated()) {
            return;
        }
        page(answer.getVaadinRequest(), location).ifPresent(page -> {
            // the language may be the browser's, or that of a cookie
            HttpServletResponse response = (VaadinServletResponse) answer.getVaadinResponse();
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE + ", " + HttpHeaders.COOKIE);
            draw(answer, location, page);
        });
    }

    private static String path(VaadinRequest request) {
        return Optional.ofNullable(request.getPathInfo())
                .map(path -> path.replaceFirst("^/", ""))
                .orElse("");
    }

    private static Optional<Class<? extends Component>> page(VaadinRequest request, Location location) {
        return request.getService()
                .getRouter()
                .resolveNavigationTarget(location)
                .<Class<? extends Component>>map(NavigationState::getNavigationTarget)
                .filter(ReadableAtOnce.class::isAssignableFrom);
    }

    /** What has no page, or cannot be drawn, is left to the application, which says so in its own way. */
    private void draw(IndexHtmlResponse answer, Location location, Class<? extends Component> page) {
        UI before = UI.getCurrent();
        UI drawing = drawing(answer.getVaadinRequest());
        UI.setCurrent(drawing);
        try {
            Instantiator create = Instantiator.get(drawing);
            Component view = create.getOrCreate(page);
            ReadableAtOnce read = (ReadableAtOnce) view;
            List<String> segments = location.getSegments();
            read.read(segments.isEmpty() ? "" : String.join("/", segments.subList(1, segments.size())));
            MainLayout frame = create.getOrCreate(MainLayout.class);
            frame.showRouterLayoutContent(view);
            frame.standAt(location);
            head(answer.getDocument(), location, read, page);
            body(answer.getDocument(), frame);
        } catch (NotFoundException | Problem nothing) {
            LOG.debug("Nothing to read at {}", location.getPath(), nothing);
        } catch (RuntimeException e) {
            LOG.warn("No first answer for {}", location.getPath(), e);
        } finally {
            UI.setCurrent(before);
            // the current one is held weakly
            Reference.reachabilityFence(drawing);
        }
    }

    private static UI drawing(VaadinRequest request) {
        UI ui = new UI();
        ui.getInternals().setSession(VaadinSession.getCurrent());
        ui.setLocale(SessionSetup.language(request).locale());
        return ui;
    }

    private void head(Document document, Location location, ReadableAtOnce page, Class<? extends Component> view) {
        Element head = document.head();
        document.title(page.getPageTitle());
        head.appendElement("meta").attr("name", "description").attr("content", page.description());
        property(head, "og:type", "website");
        property(head, "og:site_name", "Openrec");
        property(head, "og:title", page.getPageTitle());
        property(head, "og:description", page.description());
        property(head, "og:url", publicUrl.resolve("/" + location.getPath()).toString());
        page.picture()
                .ifPresent(picture -> property(
                        head, "og:image", publicUrl.resolve("/" + picture).toString()));
        page.alternates().forEach((type, path) -> head.appendElement("link")
                .attr("rel", "alternate")
                .attr("type", type)
                .attr("href", path));
        AnnotationReader.getAnnotationsFor(view, StyleSheet.class).forEach(sheet -> head.appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", sheet.value().replace("context://", "")));
    }

    private static void property(Element head, String name, String content) {
        head.appendElement("meta").attr("property", name).attr("content", content);
    }

    /** Fields and buttons do nothing before the application is there: nobody shall use them in vain. */
    private static void body(Document document, Component frame) {
        Element first = document.body().prependElement("div").attr("id", ID);
        first.html(frame.getElement().getOuterHTML());
        first.getElementsByTag("button").forEach(button -> button.attr("inert", true));
        first.select("*").stream()
                .filter(element -> element.tagName().startsWith("vaadin-"))
                .forEach(element -> element.empty().tagName("div").attr("inert", true));
    }
}
