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
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
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
    private final TextField letters = new TextField();
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
        seen.add(SheetPreview.image(picture.svg(name, drawings)));
        contrast(picture);
        Span small = new Span(getTranslation("codesign.sheet.small"));
        small.add(SheetPreview.image(picture.svg(name, drawings)));
        small.addClassNames("small", "quiet", "sheet-small");
        seen.add(small);
        shapes(picture);
        colours(picture);
        motifs(picture);
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

    private void shapes(SheetPicture picture) {
        shapes.removeAll();
        shapes.add(label("shape"));
        for (BadgeShape shape : BadgeShape.values()) {
            Svg outline = new Svg("<svg viewBox=\"0 0 512 512\" aria-hidden=\"true\"><path d=\"" + shape.outline()
                    + "\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"40\"/></svg>");
            shapes.add(pick(
                    outline,
                    getTranslation("codesign.sheet.shape." + shape.code()),
                    picture.isComposed() && shape.code().equals(picture.shape()),
                    () -> edit(it -> it.with(shape))));
        }
    }

    private void colours(SheetPicture picture) {
        colours.removeAll();
        colours.add(label("colour"));
        for (BadgeColour colour : BadgeColour.OFFERED) {
            colours.add(pick(
                    swatch(colour),
                    getTranslation("codesign.sheet.colour." + colour.code().substring(1)),
                    picture.isComposed() && colour.code().equals(picture.colour()),
                    () -> edit(it -> it.with(colour))));
        }
        Input own = new Input();
        own.setType("color");
        own.setValue(picture.colour());
        own.setAriaLabel(getTranslation("codesign.sheet.colour.own"));
        own.getElement().setAttribute("title", getTranslation("codesign.sheet.colour.own"));
        own.addClassName("sheet-own-colour");
        own.setEnabled(!writer.locked());
        own.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                BadgeColour.parse(change.getValue()).ifPresent(it -> edit(before -> before.with(it)));
            }
        });
        writer.place("/picture/colour", own);
        colours.add(own);
    }

    private static Span swatch(BadgeColour colour) {
        Span swatch = new Span();
        swatch.addClassName("sheet-swatch");
        Style style = swatch.getStyle();
        style.setBackground(colour.code());
        return swatch;
    }

    private void motifs(SheetPicture picture) {
        motifs.removeAll();
        motifs.add(label("drawing"));
        List<BadgeDrawing> first = Stream.concat(
                        drawings.find(picture.drawing()).stream(), drawings.drawnForBadges().stream())
                .distinct()
                .limit(AT_HAND)
                .toList();
        first.forEach(it -> motifs.add(pick(
                motif(it),
                it.name(),
                picture.isComposed() && it.id().equals(picture.drawing()),
                () -> edit(before -> before.withDrawing(it.id())))));
        if (!writer.locked()) {
            Button search = new Button(
                    getTranslation("codesign.sheet.drawing.search"),
                    click -> new DrawingDialog(drawings, id -> edit(it -> it.withDrawing(id))).open());
            search.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            motifs.add(search);
        }
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

    private Component pick(Component drawn, String name, boolean chosen, Runnable picked) {
        Button button = pick(drawn, name, picked);
        button.getElement().setAttribute("aria-pressed", Boolean.toString(chosen));
        button.setEnabled(!writer.locked());
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
