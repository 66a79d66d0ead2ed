package org.openrec.application.ui.review;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Map;

/** What the applicant will read of a review, before it is sent: a stray letter is seen here. */
class WhatIsRead extends Div {

    private static final long serialVersionUID = 1L;

    WhatIsRead() {
        addClassName("what-is-read");
        setVisible(false);
    }

    /** @param words by what they are about; blank ones are not read */
    void show(String reader, Map<String, String> words) {
        removeAll();
        DescriptionList list = new DescriptionList();
        words.forEach((about, text) -> {
            if (!text.isBlank()) {
                DescriptionList.Description told = new DescriptionList.Description(text);
                told.addClassName("told");
                list.add(new DescriptionList.Term(about), told);
            }
        });
        setVisible(list.getChildren().findAny().isPresent());
        add(new H3(getTranslation("application.review.reads", reader)), list);
    }
}
