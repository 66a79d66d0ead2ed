package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ActionLink;
import org.openrec.shared.ui.PageHeader;

/** A page that cannot be shown for a reason that is known and said. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class ProblemView extends Div implements HasErrorParameter<Problem>, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private String title = "";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Problem> parameter) {
        Problem problem = parameter.getException();
        title = getTranslation(problem instanceof Problem.NotFound ? "shared.notFound.title" : "shared.problem.title");
        add(new PageHeader(title, problem.text(Language.of(getLocale()))));
        add(new ActionLink(".", getTranslation("shared.problem.back")));
        return problem.status();
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
