package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Style;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.openrec.achievement.ui.BadgeImage;
import org.openrec.codesign.picture.BadgeColour;
import org.openrec.codesign.picture.BadgeDrawing;
import org.openrec.codesign.picture.BadgeDrawings;
import org.openrec.codesign.picture.BadgeShape;
import org.openrec.codesign.picture.Composition;
import org.openrec.codesign.sheet.SheetPicture;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;

/** The picture: a shape, a colour, a drawing and a few letters; or one's own. */
class PicturePart extends SheetPart {

    private static final long serialVersionUID = 1L;
    private static final int AT_HAND = 8;
    private static final BadgeColour PREVIEWED = BadgeColour.OFFERED.get(0);

    private final transient SheetWriter writer;
    private final transient BadgeDrawings drawings;
    private final Div seen = new Div();
    private final Div shapes = choice("shape");
    private final Div colours = choice("colour");
    private final Div motifs = choice("drawing");
    private final Input ownColour = new Input();
    private final TextField letters = new TextField();
    private final transient Map<Button, Predicate<SheetPicture>> picks = new HashMap<>();
    private transient List<BadgeDrawing> atHand = List.of();
    private final Paragraph error = new Paragraph();

    /** @param upload what takes a picture of one's own */
    PicturePart(SheetWriter writer, BadgeDrawings drawings, Component upload) {
        super("picture");
        this.writer = writer;
        this.drawings = drawings;
        seen.addClassName("sheet-seen");
        letters.setLabel(getTranslation("codesign.sheet.letters"));
        letters.setMaxLength(Composition.MOST_LETTERS);
        letters.setManualValidation(true);
        KeptTexts.keep(letters, "/picture/letters");
        Typing.follow(letters);
        letters.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                edit(it -> it.withLetters(change.getValue()));
            }
        });
        error.addClassName("form-error");
        error.getElement().setAttribute("tabindex", "-1");
        writer.place("/picture", error);
        Div choices = new Div(shapes, colours, motifs, letters, error, upload);
        choices.addClassName("sheet-choices");
        Div both = new Div(seen, choices);
        both.addClassName("sheet-picture");
        add(both);
        shapes();
        colours();
        show();
    }

    private Div choice(String name) {
        Div choice = new Div();
        choice.addClassName("sheet-choice");
        choice.getElement().setAttribute("role", "group");
        choice.getElement().setAttribute("aria-label", getTranslation("codesign.sheet." + name));
        return choice;
    }

    private void edit(UnaryOperator<SheetPicture> change) {
        error.setText("");
        writer.edit(sheet -> sheet.with(change.apply(sheet.picture())));
    }

    @Override
    boolean holds(String pointer) {
        return pointer.startsWith("/picture");
    }

    @Override
    void show() {
        super.show();
        SheetPicture picture = writer.sheet().picture();
        String name = writer.sheet().name().fr();
        seen.removeAll();
        seen.add(new BadgeImage(picture.svg(name, drawings)));
        contrast(picture);
        Span small = new Span(getTranslation("codesign.sheet.small"));
        small.add(new BadgeImage(picture.svg(name, drawings)));
        small.addClassNames("small", "quiet", "sheet-small");
        seen.add(small);
        motifs(picture);
        picks.forEach((pick, chosen) -> {
            pick.getElement().setAttribute("aria-pressed", Boolean.toString(chosen.test(picture)));
            pick.setEnabled(!writer.locked());
        });
        ownColour.setValue(picture.colour());
        ownColour.setEnabled(!writer.locked());
        letters.setValue(picture.letters());
        letters.setReadOnly(writer.locked());
    }

    /** As a figure and a word; where it is too pale, with the nearest colour that holds. */
    private void contrast(SheetPicture picture) {
        picture.composition(drawings).map(Composition::colour).ifPresent(colour -> {
            Span line = new Span(getTranslation(
                    colour.isSeen() ? "codesign.sheet.contrast" : "codesign.sheet.pale", colour.contrast()));
            line.addClassNames("small", colour.isSeen() ? "sheet-seen-well" : "sheet-pale");
            seen.add(line);
            if (!colour.isSeen() && !writer.locked()) {
                Button nearest = new Button(
                        getTranslation("codesign.sheet.nearest"), click -> edit(it -> it.with(colour.seen())));
                nearest.setPrefixComponent(swatch(colour.seen()));
                nearest.addThemeVariants(ButtonVariant.LUMO_SMALL);
                seen.add(nearest);
            }
        });
    }

    private void shapes() {
        shapes.add(label("shape"));
        for (BadgeShape shape : BadgeShape.values()) {
            Svg outline = new Svg("<svg viewBox=\"0 0 512 512\" aria-hidden=\"true\"><path d=\"" + shape.outline()
                    + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"40\"/></svg>");
            shapes.add(pick(
                    outline,
                    getTranslation("codesign.sheet.shape." + shape.code()),
                    it -> shape.code().equals(it.shape()),
                    () -> edit(it -> it.with(shape))));
        }
    }

    private void colours() {
        colours.add(label("colour"));
        for (BadgeColour colour : BadgeColour.OFFERED) {
            colours.add(pick(
                    swatch(colour),
                    getTranslation("codesign.sheet.colour." + colour.code().substring(1)),
                    it -> colour.code().equals(it.colour()),
                    () -> edit(it -> it.with(colour))));
        }
        ownColour.setType("color");
        ownColour.setAriaLabel(getTranslation("codesign.sheet.colour.own"));
        ownColour.getElement().setAttribute("title", getTranslation("codesign.sheet.colour.own"));
        ownColour.addClassName("sheet-own-colour");
        ownColour.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                BadgeColour.parse(change.getValue()).ifPresent(it -> edit(before -> before.with(it)));
            }
        });
        writer.place("/picture/colour", ownColour);
        colours.add(ownColour);
    }

    private static Span swatch(BadgeColour colour) {
        Span swatch = new Span();
        swatch.addClassName("sheet-swatch");
        Style style = swatch.getStyle();
        style.setBackground(colour.code());
        return swatch;
    }

    /** Those at hand, and the one that is chosen; what has the focus stays unless another one is brought from afar. */
    private void motifs(SheetPicture picture) {
        List<BadgeDrawing> first =
                drawings.drawnForBadges().stream().limit(AT_HAND).toList();
        List<BadgeDrawing> now = Stream.concat(
                        drawings.find(picture.drawing()).stream().filter(it -> !first.contains(it)), first.stream())
                .toList();
        if (now.equals(atHand)) {
            return;
        }
        atHand = now;
        motifs.getChildren().forEach(picks::remove);
        motifs.removeAll();
        motifs.add(label("drawing"));
        now.forEach(it -> motifs.add(pick(
                motif(it),
                it.name(),
                chosen -> it.id().equals(chosen.drawing()),
                () -> edit(before -> before.withDrawing(it.id())))));
        Button search = new Button(
                getTranslation("codesign.sheet.drawing.search"),
                click -> new DrawingDialog(drawings, id -> edit(it -> it.withDrawing(id))).open());
        search.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        search.setVisible(!writer.locked());
        motifs.add(search);
    }

    /** One drawing by itself, as it will be painted. */
    static Svg motif(BadgeDrawing of) {
        return new Svg("<svg viewBox=\"84 84 344 344\" aria-hidden=\"true\" stroke=\"#1b2230\" stroke-width=\"12\""
                + " stroke-linejoin=\"round\" stroke-linecap=\"round\">"
                + of.svg().replace("#main", PREVIEWED.code()).replace("#light", "#f0b84a")
                + "</svg>");
    }

    private Span label(String name) {
        Span label = new Span(getTranslation("codesign.sheet." + name));
        label.addClassName("sheet-label");
        return label;
    }

    private Button pick(Component drawn, String name, Predicate<SheetPicture> chosen, Runnable picked) {
        Button button = pick(drawn, name, picked);
        picks.put(button, it -> it.isComposed() && chosen.test(it));
        return button;
    }

    /** A square to choose a thing by, which is called something where it is not seen. */
    static Button pick(Component drawn, String name, Runnable picked) {
        Button button = new Button(drawn, click -> picked.run());
        button.addClassName("sheet-pick");
        button.setAriaLabel(name);
        button.getElement().setAttribute("title", name);
        return button;
    }

    /** What is wrong with a picture that was sent. */
    void refuse(String words) {
        error.setText(words);
        error.getElement().callJsFunction("focus");
    }
}
