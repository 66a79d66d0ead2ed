package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.PageHeader;

/** A page for another role. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class AccessDeniedView extends Div implements HasErrorParameter<AccessDeniedException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    AccessDeniedView() {
        add(new PageHeader(getTranslation("shared.denied.title"), getTranslation("shared.denied.text")));
        add(new ActionLink(".", getTranslation("shared.notFound.action")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        return HttpServletResponse.SC_FORBIDDEN;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("shared.denied.title"));
    }
}
