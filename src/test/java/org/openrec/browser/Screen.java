package org.openrec.browser;

/** The two screens on which every page must work. */
public enum Screen {
    LAPTOP(1366, 850),
    PHONE(390, 844);

    private final int width;
    private final int height;

    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }
}
