package org.openrec.codesign.picture;

/**
 * What a picture is composed of.
 *
 * @param letters a few, on a band; none where empty
 */
public record Composition(BadgeShape shape, BadgeColour colour, BadgeDrawing drawing, String letters) {

    /** The most letters on a band that can still be read at 32 pixels' width, or guessed. */
    public static final int MOST_LETTERS = 14;

    /** Whether a band can show them all. */
    public static boolean shows(String letters) {
        return letters.isEmpty() || Lettering.draws(letters);
    }
}
