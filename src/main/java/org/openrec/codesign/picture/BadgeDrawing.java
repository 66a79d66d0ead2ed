package org.openrec.codesign.picture;

/**
 * What is drawn in the middle of a badge.
 *
 * @param id of those drawn for Openrec a word such as {@code steps}; of Tabler's icons their name after {@code tabler:}
 * @param words those by which it is found
 * @param svg elements in a square of 512 units, {@code #main} and {@code #light} for its two colours
 */
public record BadgeDrawing(String id, String words, String svg) {

    /** The word that a picture is called by where nobody sees it. */
    public String name() {
        return id.substring(id.indexOf(':') + 1).replace('-', ' ');
    }
}
