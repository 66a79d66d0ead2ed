package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.PageHeader;

/** An address that leads nowhere, or nowhere that the caller may know of. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    NotFoundView() {
        add(new PageHeader(getTranslation("shared.notFound.title"), getTranslation("shared.notFound.text")));
        add(new ActionLink(".", getTranslation("shared.notFound.action")));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("shared.notFound.title"));
    }
}
