package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.openrec.achievement.Criterion;
import org.openrec.achievement.Question;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.sheet.SheetCriterion;
import org.openrec.codesign.sheet.Written;

/** The criteria, folded but one, each with its questions, its evidence and where it comes from. */
class CriteriaPart extends SheetPart {

    private static final long serialVersionUID = 1L;

    private final transient SheetWriter writer;
    private final transient List<SheetCriterion> drafted;
    private final String matrix;
    private final Div list = new Div();
    private final Paragraph error = new Paragraph();
    private final Select<SheetCriterion> more = new Select<>();
    private final transient Map<String, Details> folds = new HashMap<>();
    private transient List<String> shape = List.of();
    private transient Optional<String> open = Optional.empty();

    /**
     * @param drafted the criteria that the matrix has, as they would stand here
     * @param matrix the address of the matrix
     */
    CriteriaPart(SheetWriter writer, List<SheetCriterion> drafted, String matrix) {
        super("criteria");
        this.writer = writer;
        this.drafted = drafted;
        this.matrix = matrix;
        error.addClassName("form-error");
        error.getElement().setAttribute("tabindex", "-1");
        writer.place("/criteria", error);
        list.addClassName("sheet-criteria");
        more.setLabel(getTranslation("codesign.sheet.criterion.add"));
        more.setItemLabelGenerator(it -> it.title().fr());
        more.addValueChangeListener(change -> Optional.ofNullable(change.getValue())
                .filter(it -> change.isFromClient())
                .ifPresent(it -> {
                    open = Optional.of(it.criterion());
                    edit(all -> {
                        all.add(it);
                        return all;
                    });
                }));
        add(error, list, more);
        show();
    }

    private void edit(UnaryOperator<List<SheetCriterion>> change) {
        writer.edit(sheet -> sheet.withCriteria(change.apply(new ArrayList<>(sheet.criteria())), sheet.competences()));
    }

    @Override
    boolean holds(String pointer) {
        return pointer.startsWith("/criteria");
    }

    @Override
    void show() {
        List<SheetCriterion> criteria = writer.sheet().criteria();
        List<String> now = criteria.stream()
                .map(it -> it.criterion() + "/" + it.questions().size() + "/"
                        + it.evidence().size() + "/" + it.levels().size() + "/" + writer.locked())
                .toList();
        if (!now.equals(shape)) {
            shape = now;
            build(criteria);
        }
        super.show();
        for (SheetCriterion one : criteria) {
            Optional.ofNullable(folds.get(one.criterion())).ifPresent(it -> it.setSummary(head(one)));
        }
        if (!criteria.isEmpty()) {
            error.setText("");
        }
    }

    private void build(List<SheetCriterion> criteria) {
        list.removeAll();
        folds.clear();
        forgetTexts();
        if (open.isEmpty() || criteria.stream().noneMatch(it -> open.get().equals(it.criterion()))) {
            open = criteria.stream().findFirst().map(SheetCriterion::criterion);
        }
        for (int i = 0; i < criteria.size(); i++) {
            SheetCriterion one = criteria.get(i);
            Details fold = new Details(head(one), body(i, one));
            fold.addClassName("sheet-criterion");
            fold.setOpened(open.filter(one.criterion()::equals).isPresent());
            fold.addOpenedChangeListener(change -> {
                if (change.isFromClient() && change.isOpened()) {
                    open = Optional.of(one.criterion());
                }
            });
            folds.put(one.criterion(), fold);
            list.add(fold);
        }
        List<String> here = criteria.stream().map(SheetCriterion::criterion).toList();
        List<SheetCriterion> others =
                drafted.stream().filter(it -> !here.contains(it.criterion())).toList();
        more.setItems(others);
        more.setVisible(!others.isEmpty() && !writer.locked() && criteria.size() < Sheet.MOST_CRITERIA);
    }

    private Component head(SheetCriterion of) {
        int number = 1;
        for (SheetCriterion one : writer.sheet().criteria()) {
            if (one.criterion().equals(of.criterion())) {
                break;
            }
            number++;
        }
        Span place = new Span(Integer.toString(number));
        place.addClassName("sheet-number");
        Span title = new Span(of.title()
                .read()
                .map(it -> it.in(getLocale()))
                .orElseGet(() -> getTranslation("codesign.sheet.unnamed.criterion")));
        title.addClassName("strong");
        Span counts = new Span(getTranslation(
                "codesign.sheet.criterion.counts",
                of.evidence().size(),
                of.questions().size()));
        counts.addClassNames("quiet", "small");
        Div head = new Div(place, title, counts);
        head.addClassName("sheet-criterion-head");
        return head;
    }

    private Div body(int number, SheetCriterion criterion) {
        Div body = new Div(line(SheetText.title(number), writer), area(SheetText.shown(number), writer));
        lines(
                body,
                number,
                "question",
                Question.MOST,
                criterion.questions(),
                SheetText::question,
                (it, texts) -> it.withQuestions(texts));
        lines(
                body,
                number,
                "piece",
                SheetCriterion.MOST_EVIDENCE,
                criterion.evidence(),
                SheetText::piece,
                (it, texts) -> it.withEvidence(texts));
        lines(
                body,
                number,
                "level",
                Criterion.MOST_LEVELS,
                criterion.levels(),
                SheetText::level,
                (it, texts) -> it.withLevels(texts));
        body.add(deeds(number));
        return body;
    }

    /** Texts of which there may be several, with a way to add one and to take one away. */
    private void lines(
            Div body,
            int number,
            String name,
            int most,
            List<Written> texts,
            BiFunction<Integer, Integer, SheetText> text,
            BiFunction<SheetCriterion, List<Written>, SheetCriterion> written) {
        Paragraph heading = new Paragraph(getTranslation("codesign.sheet." + name + "s"));
        heading.addClassName("strong");
        body.add(heading);
        if (texts.isEmpty()) {
            body.add(quiet("codesign.sheet." + name + "s.none"));
        }
        for (int i = 0; i < texts.size(); i++) {
            int which = i;
            body.add(removable(
                    item(text.apply(number, i), writer),
                    name,
                    i,
                    () -> edit(number, it -> written.apply(it, without(lines(name, it), which)))));
        }
        if (texts.size() < most) {
            body.add(deed(name + ".add", click -> edit(number, it -> written.apply(it, with(lines(name, it))))));
        }
    }

    /** As they are by now: what was typed since these fields were made is in them. */
    private static List<Written> lines(String name, SheetCriterion of) {
        return switch (name) {
            case "question" -> of.questions();
            case "piece" -> of.evidence();
            default -> of.levels();
        };
    }

    private void edit(int number, UnaryOperator<SheetCriterion> change) {
        edit(all -> {
            all.set(number, change.apply(all.get(number)));
            return all;
        });
    }

    private Div deeds(int number) {
        Anchor origin = new Anchor(matrix, getTranslation("codesign.sheet.criterion.origin"));
        Div deeds = new Div(origin);
        deeds.addClassName("sheet-deeds");
        if (number > 0) {
            deeds.add(deed(
                    "criterion.up",
                    click -> edit(all -> {
                        Collections.swap(all, number, number - 1);
                        return all;
                    })));
        }
        deeds.add(deed(
                "criterion.remove",
                click -> edit(all -> {
                    all.remove(number);
                    return all;
                })));
        return deeds;
    }

    private Paragraph quiet(String key) {
        Paragraph words = new Paragraph(getTranslation(key));
        words.addClassNames("quiet", "small");
        return words;
    }

    private Div removable(BothLanguages texts, String name, int number, Runnable removed) {
        Button remove = new Button("×", click -> removed.run());
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("codesign.sheet." + name + ".remove", number + 1));
        remove.setVisible(!writer.locked());
        Div row = new Div(texts, remove);
        row.addClassName("sheet-row");
        return row;
    }

    private Button deed(String name, ComponentEventListener<ClickEvent<Button>> done) {
        Button deed = new Button(getTranslation("codesign.sheet." + name), done);
        deed.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        deed.setVisible(!writer.locked());
        return deed;
    }

    private static List<Written> without(List<Written> texts, int number) {
        List<Written> left = new ArrayList<>(texts);
        left.remove(number);
        return left;
    }

    private static List<Written> with(List<Written> texts) {
        List<Written> all = new ArrayList<>(texts);
        all.add(Written.NOTHING);
        return all;
    }

    /** Whatever is wrong in one is seen. */
    void unfold(String pointer) {
        String[] path = pointer.split("/", -1);
        if (path.length > 2 && path[1].equals("criteria") && path[2].matches("[0-9]{1,2}")) {
            int number = Integer.parseInt(path[2]);
            if (number < writer.sheet().criteria().size()) {
                Optional.ofNullable(
                                folds.get(writer.sheet().criteria().get(number).criterion()))
                        .ifPresent(it -> it.setOpened(true));
            }
        }
    }
}
