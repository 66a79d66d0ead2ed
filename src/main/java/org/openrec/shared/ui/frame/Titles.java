package org.openrec.shared.ui.frame;

/** The titles of the browser's tabs: the page first, then the product. */
public final class Titles {

    private Titles() {}

    public static String page(String title) {
        return title + " · Openrec";
    }
}
