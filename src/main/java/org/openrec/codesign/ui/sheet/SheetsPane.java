package org.openrec.codesign.ui.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.ui.InitiativePane;
import org.openrec.codesign.writing.KeptSheet;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.Undo;
import org.openrec.task.ui.open.Deed;

/** The sheets of an initiative, one of them open; completing the task proposes them all. */
class SheetsPane extends InitiativePane {

    private static final Pattern OF_SHEET = Pattern.compile("/badges/(\\d{1,2})(/.*)");

    private final SheetDesk desk;
    private final InitiativeId initiative;
    private final Div head = new Div();
    private final Tabs tabs = new Tabs();
    private final Div place = new Div();
    private final Paragraph error = new Paragraph();
    private final Map<Tab, Long> badges = new HashMap<>();
    private List<KeptSheet> sheets;
    private Optional<SheetEditor> editor = Optional.empty();
    private boolean locked;

    SheetsPane(SheetDesk desk, InitiativeId initiative) {
        super("sheets-pane");
        this.desk = desk;
        this.initiative = initiative;
        locked = !desk.sheets().writable(initiative);
        error.addClassName("form-error");
        error.getElement().setAttribute("role", "alert");
        error.getElement().setAttribute("tabindex", "-1");
        head.addClassName("sheets-head");
        sheets = desk.sheets().of(initiative);
        if (sheets.isEmpty() && !locked) {
            sheets = List.of(desk.sheets().first(initiative));
        }
        tabs.addSelectedChangeListener(change -> {
            if (change.isFromClient()) {
                Optional.ofNullable(badges.get(change.getSelectedTab())).ifPresent(this::open);
            }
        });
        add(error, head, place);
        show(sheets.stream().findFirst().map(KeptSheet::badge));
    }

    private void show(Optional<Long> opened) {
        sheets = desk.sheets().of(initiative);
        head.removeAll();
        tabs.removeAll();
        badges.clear();
        for (KeptSheet one : sheets) {
            Tab tab = new Tab(name(one));
            badges.put(tab, one.badge());
            tabs.add(tab);
            if (opened.filter(it -> it == one.badge()).isPresent()) {
                tabs.setSelectedTab(tab);
            }
        }
        if (sheets.size() > 1) {
            head.add(tabs);
        }
        if (!locked) {
            Button more = new Button(text("codesign.sheet.more"), click -> begin());
            more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            head.add(more);
            if (sheets.size() > 1) {
                Button drop = new Button(text("codesign.sheet.drop"), click -> drop());
                drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
                head.add(drop);
            }
        }
        opened.ifPresent(this::open);
    }

    private String name(KeptSheet of) {
        return of.sheet().title(Texts.both("codesign.sheet.unnamed")).in(locale());
    }

    private void open(long badge) {
        place.removeAll();
        SheetEditor opened = new SheetEditor(desk, initiative, badge, locked, this::kept);
        editor = Optional.of(opened);
        place.add(opened);
    }

    private void kept() {
        error.setText("");
        sheets = desk.sheets().of(initiative);
        badges.forEach((tab, badge) ->
                sheets.stream().filter(it -> it.badge() == badge).findFirst().ifPresent(it -> tab.setLabel(name(it))));
        changed();
    }

    private void begin() {
        try {
            show(Optional.of(desk.sheets().begin(initiative).badge()));
            changed();
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    /** With a way back: nothing that was written is lost by a click. */
    private void drop() {
        Optional.ofNullable(badges.get(tabs.getSelectedTab())).ifPresent(this::drop);
    }

    private void drop(long badge) {
        try {
            desk.sheets().drop(initiative, badge);
            show(desk.sheets().of(initiative).stream().findFirst().map(KeptSheet::badge));
            changed();
            Undo.offer(text("codesign.sheet.dropped"), text("codesign.sheet.drop.back"), () -> {
                desk.sheets().keep(initiative, badge);
                show(Optional.of(badge));
            });
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    @Override
    public FormValues values() {
        return new FormValues(JsonNodeFactory.instance.objectNode());
    }

    @Override
    public Optional<Deed> deed() {
        int lacking = sheets.stream()
                .mapToInt(it -> it.sheet().lackingEnglish().size())
                .sum();
        return Optional.of(new Deed(
                text("codesign.sheet.propose", sheets.size()),
                List.of(),
                lacking == 0 ? text("codesign.sheet.propose.follows") : text("codesign.sheet.lacking.count", lacking),
                text("codesign.sheet.propose.done"),
                Optional.empty()));
    }

    @Override
    public void show(List<FieldProblem> problems) {
        problems.stream().findFirst().ifPresent(first -> {
            Matcher at = OF_SHEET.matcher(first.pointer());
            if (!at.matches() || Integer.parseInt(at.group(1)) >= sheets.size()) {
                error.setText(first.text().in(locale()));
                error.getElement().executeJs("this.focus()");
                return;
            }
            int number = Integer.parseInt(at.group(1));
            show(Optional.of(sheets.get(number).badge()));
            editor.ifPresent(it -> it.show(problems.stream()
                    .filter(problem -> problem.pointer().startsWith("/badges/" + number + "/"))
                    .map(problem -> new FieldProblem(
                            problem.pointer().substring(("/badges/" + number).length()), problem.text()))
                    .toList()));
        });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        boolean now = readOnly || !desk.sheets().writable(initiative);
        if (now != locked) {
            locked = now;
            show(editor.map(SheetEditor::badge));
        }
    }
}
