package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.Component;
import java.util.function.UnaryOperator;
import org.openrec.codesign.sheet.Sheet;

/** What the parts of an open sheet ask of it. */
interface SheetWriter {

    /** As this page has it. */
    Sheet sheet();

    /** Keeps a change of the person. */
    void edit(UnaryOperator<Sheet> change);

    /** Where a problem with that place is shown. */
    void place(String pointer, Component field);

    /** Where a text stands. */
    void text(String pointer, BothLanguages text);

    boolean locked();
}
