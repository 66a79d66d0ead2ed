package org.openrec.codesign.sheet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.codesign.picture.BadgeColour;
import org.openrec.codesign.picture.BadgeDrawings;
import org.openrec.codesign.picture.BadgeShape;
import org.openrec.codesign.picture.Composing;
import org.openrec.codesign.picture.Composition;

/**
 * The picture of a badge: composed, or one's own.
 *
 * @param shape see {@link BadgeShape#code}
 * @param colour as CSS writes it
 * @param drawing the id of one of {@link BadgeDrawings}
 * @param letters a few on a band; none where empty
 * @param own a complete SVG document in the place of all that; empty where it is composed
 */
public record SheetPicture(String shape, String colour, String drawing, String letters, String own) {

    public SheetPicture(
            @Nullable String shape,
            @Nullable String colour,
            @Nullable String drawing,
            @Nullable String letters,
            @Nullable String own) {
        this.shape = or(shape, BadgeShape.CIRCLE.code());
        this.colour = or(colour, BadgeColour.OFFERED.get(0).code());
        this.drawing = or(drawing, "steps");
        this.letters = or(letters, "").strip();
        this.own = or(own, "");
    }

    /** One for a badge whose picture nobody has chosen yet: another one for each name. */
    public static SheetPicture forName(String name, BadgeDrawings drawings) {
        int chosen = name.codePoints().reduce(7, (sum, letter) -> 31 * sum + letter);
        int colours = BadgeColour.OFFERED.size();
        return new SheetPicture(
                BadgeShape.CIRCLE.code(),
                BadgeColour.OFFERED.get(Math.floorMod(chosen, colours)).code(),
                drawings.drawnForBadges()
                        .get(Math.floorMod(
                                chosen / colours, drawings.drawnForBadges().size()))
                        .id(),
                "",
                "");
    }

    private static String or(@Nullable String given, String usual) {
        return given == null ? usual : given;
    }

    @JsonIgnore
    public boolean isComposed() {
        return own.isBlank();
    }

    /** Empty where it is one's own, or is composed of what there is not. */
    public Optional<Composition> composition(BadgeDrawings drawings) {
        return BadgeShape.parse(shape)
                .flatMap(outline -> BadgeColour.parse(colour).flatMap(paint -> drawings.find(drawing)
                        .map(it -> new Composition(outline, paint, it, letters))))
                .filter(it -> isComposed());
    }

    /** A complete SVG document. */
    public String svg(String title, BadgeDrawings drawings) {
        return composition(drawings).map(it -> Composing.svg(title, it)).orElse(own);
    }

    public SheetPicture with(BadgeShape other) {
        return new SheetPicture(other.code(), colour, drawing, letters, "");
    }

    public SheetPicture with(BadgeColour other) {
        return new SheetPicture(shape, other.code(), drawing, letters, "");
    }

    public SheetPicture withDrawing(String id) {
        return new SheetPicture(shape, colour, id, letters, "");
    }

    public SheetPicture withLetters(String some) {
        return new SheetPicture(shape, colour, drawing, some, "");
    }

    public SheetPicture withOwn(String svg) {
        return new SheetPicture(shape, colour, drawing, letters, svg);
    }
}
