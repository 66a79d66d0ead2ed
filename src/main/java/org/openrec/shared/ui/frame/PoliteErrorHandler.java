package org.openrec.shared.ui.frame;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import org.apache.catalina.connector.ClientAbortException;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a click led to: an expected outcome in its own words, anything else with a number that is in the log too. */
class PoliteErrorHandler implements ErrorHandler {

    private static final long serialVersionUID = 1L;
    private static final Logger LOG = LoggerFactory.getLogger(PoliteErrorHandler.class);

    @Override
    public void error(ErrorEvent event) {
        if (event.getThrowable() instanceof Problem problem) {
            onScreen(() -> ProblemNotice.show(problem));
        } else if (event.getThrowable() instanceof ClientAbortException) {
            LOG.debug("Somebody left before the answer was there", event.getThrowable());
        } else {
            Reference reference = Reference.next();
            LOG.error("Unexpected failure {}", reference, event.getThrowable());
            onScreen(() -> ProblemNotice.show(UI.getCurrent().getTranslation("shared.unexpected.title") + ". "
                    + UI.getCurrent().getTranslation("shared.unexpected.reference", reference.value())));
        }
    }

    private static void onScreen(Runnable telling) {
        if (UI.getCurrent() != null) {
            telling.run();
        }
    }
}
