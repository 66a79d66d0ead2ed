package org.openrec.shared.ui.account;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.openrec.shared.ui.Confirmation;
import org.openrec.shared.ui.KeptTexts;

/** Ends the session, and what the browser keeps of the person's texts: others may use it next. */
class SignOut extends NativeButton {

    private static final long serialVersionUID = 1L;

    private final transient AuthenticationContext visitor;
    private final String writer;

    SignOut(AuthenticationContext visitor) {
        this.visitor = visitor;
        this.writer = KeptTexts.writer();
        setText(getTranslation("shared.signOut"));
        addClickListener(click -> getElement()
                .executeJs("return openrecKeeper.waiting($0)", writer)
                .then(Integer.class, this::askOrLeave));
    }

    private void askOrLeave(int waiting) {
        if (waiting == 0) {
            leave();
            return;
        }
        new Confirmation(
                        getTranslation("shared.signOut.waiting.title"),
                        getTranslation("shared.signOut.waiting"),
                        getTranslation("shared.cancel"),
                        getTranslation("shared.signOut.anyway"),
                        this::leave)
                .open();
    }

    private void leave() {
        getElement().executeJs("openrecKeeper.forgetAll($0)", writer).then(forgotten -> visitor.logout());
    }
}
