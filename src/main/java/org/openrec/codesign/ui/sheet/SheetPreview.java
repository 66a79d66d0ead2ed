package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openrec.achievement.AchievementContent;
import org.openrec.achievement.ui.BadgeHero;
import org.openrec.achievement.ui.BadgeImage;
import org.openrec.achievement.ui.Criteria;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetReading;
import org.openrec.shared.Language;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Texts;

/** The page of the catalogue as it will be, in either language. */
class SheetPreview extends Div {

    private static final long serialVersionUID = 1L;

    private final LocalizedText issuer;
    private final Div page = new Div();
    private final Map<Language, Button> languages = new EnumMap<>(Language.class);
    private Language language;
    private transient Runnable again = () -> {};

    SheetPreview(LocalizedText issuer) {
        this.issuer = issuer;
        this.language = Language.of(getLocale());
        addClassName("sheet-preview");
        Span title = new Span(getTranslation("codesign.sheet.preview"));
        title.addClassNames("quiet", "small");
        Div choice = new Div();
        choice.addClassName("sheet-languages");
        for (Language one : Language.values()) {
            Button button = new Button(one.code().toUpperCase(Locale.ROOT), click -> {
                language = one;
                again.run();
            });
            button.setAriaLabel(getTranslation("codesign.sheet.preview." + one.code()));
            languages.put(one, button);
            choice.add(button);
        }
        Div head = new Div(title, choice);
        head.addClassName("sheet-preview-head");
        page.addClassName("sheet-page");
        add(head, page);
    }

    void show(Sheet sheet, String svg, Optional<AchievementContent> content) {
        again = () -> show(sheet, svg, content);
        languages.forEach(
                (one, button) -> button.getElement().setAttribute("aria-pressed", Boolean.toString(one == language)));
        page.removeAll();
        content.ifPresentOrElse(it -> page(sheet, svg, it), () -> {
            Paragraph nothing = new Paragraph(getTranslation("codesign.sheet.preview.nothing"));
            nothing.addClassName("quiet");
            page.add(nothing);
        });
    }

    private void page(Sheet sheet, String svg, AchievementContent content) {
        Language read = content.readIn(language);
        Locale locale = read.locale();
        if (read != language) {
            Paragraph only = new Paragraph(getTranslation("codesign.sheet.preview.onlyFrench"));
            only.addClassNames("small", "sheet-pale");
            page.add(only);
        }
        Span ask = new Span(Texts.get(locale, "achievement.apply"));
        ask.addClassName("sheet-ask");
        Component hero = new BadgeHero(content, new BadgeImage(svg), new H2(), issuer.in(locale), ask, locale);
        Paragraph reading = new Paragraph(reading(sheet.reading(), locale));
        reading.addClassNames("quiet", "small");
        Div words = new Div(
                hero,
                new H3(Texts.get(locale, "achievement.criteria")),
                new Criteria(content.criteria(), locale),
                reading);
        words.getElement().setAttribute("lang", locale.getLanguage());
        page.add(words);
    }

    private static String reading(SheetReading reading, Locale locale) {
        return Texts.get(
                locale,
                "codesign.sheet.preview.reading",
                reading.reviewDays(),
                Texts.get(locale, "codesign.paper.readers.number", reading.reviewers()),
                Texts.get(locale, "codesign.sheet.valid", reading.validMonths()));
    }
}
