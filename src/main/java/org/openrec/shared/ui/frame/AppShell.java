package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import java.util.Map;

/**
 * The page around the application, before any view is there. What a page sends comes as a request, so that every bound
 * and every right is asked each time; only what it is told comes by websocket.
 */
@Push(transport = Transport.WEBSOCKET_XHR)
@Viewport("width=device-width, initial-scale=1")
public class AppShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    /** An open ring, like the wordmark's. */
    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E"
                    + "%3Cpath d='M9.6 9.6a9 9 0 1 0 12.8 0' fill='none' stroke='%232f4bb8' stroke-width='6'/%3E%3C/svg%3E";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setPageTitle("Openrec");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addLink(
                "preload",
                Map.of(
                        "href", "fonts/source-sans-3-latin-wght-normal.woff2",
                        "as", "font",
                        "type", "font/woff2",
                        "crossorigin", "anonymous"));
        settings.addLink("stylesheet", "openrec.css");
        settings.addFavIcon("icon", ICON, "any");
    }
}
