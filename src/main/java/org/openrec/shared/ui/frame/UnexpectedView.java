package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page that failed: says so with a number, under which the cause is in the log. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class UnexpectedView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedView.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        Reference reference = Reference.next();
        LOG.error("Unexpected failure {} on /{}", reference, event.getLocation().getPath(), parameter.getException());
        add(new PageHeader(getTranslation("shared.unexpected.title"), getTranslation("shared.unexpected.text")));
        add(new Paragraph(getTranslation("shared.unexpected.reference", reference.value())));
        add(new ActionLink(".", getTranslation("shared.notFound.action")));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("shared.unexpected.title"));
    }
}
