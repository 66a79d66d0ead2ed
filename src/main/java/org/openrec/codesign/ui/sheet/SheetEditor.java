package org.openrec.codesign.ui.sheet;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.server.Command;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.InitiativeInvalid;
import org.openrec.codesign.UnknownInitiative;
import org.openrec.codesign.badge.Criticised;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.picture.SentPicture;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.ui.FollowedInitiative;
import org.openrec.codesign.writing.KeptSheet;
import org.openrec.people.Organisation;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.LocalizedText;
import org.openrec.shared.Problem;
import org.openrec.shared.SentJson;
import org.openrec.shared.ui.FileUpload;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.ProblemNotice;
import org.springframework.core.io.InputStreamSource;

/**
 * One sheet, open: its contents at the left, what is written in the middle, the page of the catalogue at the right. Each
 * change is kept at once; what others change comes in beside it.
 */
@StyleSheet("context://initiatives.css")
@StyleSheet("context://applications.css")
@StyleSheet("context://sheet.css")
class SheetEditor extends Div implements SheetWriter {

    private static final long serialVersionUID = 1L;

    private final transient SheetDesk desk;
    private final transient InitiativeId initiative;
    private final long badge;
    private final transient Runnable saved;
    private final transient Map<String, Component> places = new HashMap<>();
    private final transient Map<String, BothLanguages> texts = new HashMap<>();
    private final transient Map<String, List<String>> criticisms = new HashMap<>();
    private final Div told = new Div();
    private final SheetPreview preview;
    private final SheetContents contents;
    private final PicturePart picture;
    private final CriteriaPart criteria;
    private final transient List<SheetPart> parts;
    private transient Sheet sheet;
    private transient Optional<String> first = Optional.empty();
    private boolean locked;

    /** @param saved called after each change of the person that was kept */
    SheetEditor(SheetDesk desk, InitiativeId initiative, long badge, boolean locked, Runnable saved) {
        this.desk = desk;
        this.initiative = initiative;
        this.badge = badge;
        this.locked = locked;
        this.saved = saved;
        sheet = desk.sheets().of(initiative, badge).sheet();
        addClassName("sheet");
        KeptTexts.part(this, "badges/" + badge);
        told.addClassName("sheet-told");
        told.getElement().setAttribute("role", "status");
        picture = new PicturePart(this, desk.drawings(), upload());
        criteria = new CriteriaPart(this, desk.sheets().drafted(initiative), "initiatives/" + initiative + "/matrix");
        parts = List.of(
                new NamePart(this),
                picture,
                criteria,
                new CompetencesPart(this, it -> desk.contents().alignment(it, initiative)),
                new PracticalPart(this));
        contents = new SheetContents(parts, this::toLacking);
        preview = new SheetPreview(issuer());
        Div written = new Div(told);
        written.addClassName("sheet-written");
        parts.forEach(written::add);
        Anchor print = new Anchor(
                "initiatives/" + initiative + "/badges/" + badge + "/sheet.pdf",
                getTranslation("codesign.sheet.print"));
        Anchor empty = new Anchor(
                "initiatives/" + initiative + "/badges/empty.pdf", getTranslation("codesign.sheet.print.empty"));
        for (Anchor paper : List.of(empty, print)) {
            paper.setRouterIgnore(true);
            paper.setTarget("_blank");
            preview.addComponentAsFirst(paper);
        }
        add(contents, written, preview);
        refresh();
        FollowedInitiative.follow(this, desk.changes(), initiative, this::look);
    }

    private LocalizedText issuer() {
        Dossier dossier = desk.dossiers().find(initiative).orElseThrow(UnknownInitiative::new);
        return desk.organisations()
                .find(dossier.organisation())
                .map(Organisation::name)
                .orElseGet(() -> LocalizedText.same(dossier.organisation().value()));
    }

    private FileUpload upload() {
        FileUpload upload = new FileUpload(SentPicture.LARGEST, getLocale(), (file, size, content) -> sent(content));
        upload.setAcceptedFileTypes(".svg", ".png");
        Button choose = new Button(getTranslation("codesign.sheet.upload"));
        choose.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        upload.setUploadButton(choose);
        return upload;
    }

    private Command sent(InputStreamSource content) throws IOException {
        byte[] bytes;
        try (InputStream in = content.getInputStream()) {
            bytes = in.readNBytes(SentPicture.LARGEST + 1);
        }
        return () -> keep(() -> desk.sheets().paint(initiative, badge, bytes), sheet);
    }

    long badge() {
        return badge;
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public boolean locked() {
        return locked;
    }

    @Override
    public void place(String pointer, Component field) {
        places.put(pointer, field);
    }

    @Override
    public void text(String pointer, BothLanguages text) {
        texts.put(pointer, text);
        criticisms.getOrDefault(pointer, List.of()).forEach(text::criticised);
    }

    /** What somebody objects to; the first place has the focus, in the language in which they read it. */
    void criticise(Criticised about, String words) {
        criticisms.computeIfAbsent(about.pointer(), it -> new ArrayList<>()).add(words);
        Optional.ofNullable(texts.get(about.pointer())).ifPresentOrElse(it -> it.criticised(words), () -> parts.stream()
                .filter(it -> it.holds(about.pointer()))
                .forEach(it -> it.criticised(words)));
        if (first.isEmpty()) {
            first = Optional.of(about.pointer() + "/" + about.language().code());
        }
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        // once the page around it has led its reader to its heading
        first.flatMap(it -> Optional.ofNullable(places.get(it))).ifPresent(it -> it.getElement()
                .executeJs("setTimeout(() => { this.scrollIntoView({ block: 'center' }); this.focus(); }, 500)"));
    }

    @Override
    public void edit(UnaryOperator<Sheet> change) {
        Sheet base = sheet;
        Sheet mine = change.apply(base);
        if (!mine.equals(base) && !locked) {
            keep(() -> desk.sheets().change(initiative, badge, base, mine), mine);
        }
    }

    private void keep(Supplier<KeptSheet> deed, Sheet mine) {
        try {
            KeptSheet kept = deed.get();
            sheet = kept.sheet();
            told.removeAll();
            kept.both()
                    .forEach(it -> told.add(
                            new WrittenTwice(it, textAt(mine, it), () -> edit(now -> withText(now, mine, it)))));
            refresh();
            saved.run();
        } catch (InitiativeInvalid invalid) {
            show(invalid.fields());
        } catch (Problem problem) {
            ProblemNotice.show(problem);
        }
    }

    private static String textAt(Sheet of, String pointer) {
        return SentJson.of(of).at(pointer).asText();
    }

    /** The text of one sheet at one place of another. */
    private static Sheet withText(Sheet now, Sheet mine, String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        var whole = SentJson.of(now);
        if (whole.at(at.head()) instanceof ObjectNode holder) {
            holder.set(at.last().getMatchingProperty(), SentJson.of(mine).at(at));
        }
        return SentJson.bind(whole, Sheet.class);
    }

    /** Somebody else wrote, or this person at another place. */
    private void look() {
        try {
            Sheet now = desk.sheets().of(initiative, badge).sheet();
            if (!now.equals(sheet)) {
                sheet = now;
                refresh();
            }
        } catch (Problem gone) {
            lock(true);
        }
    }

    private void refresh() {
        parts.forEach(SheetPart::show);
        contents.show(sheet);
        preview.show(
                sheet,
                sheet.picture().svg(sheet.name().fr(), desk.drawings()),
                desk.contents().of(initiative, sheet));
    }

    void lock(boolean now) {
        if (locked != now) {
            locked = now;
            refresh();
        }
    }

    private void toLacking() {
        sheet.lackingEnglish().stream()
                .findFirst()
                .map(it -> it.pointer() + "/en")
                .ifPresent(this::focus);
    }

    private void focus(String pointer) {
        criteria.unfold(pointer);
        Optional.ofNullable(places.get(pointer)).ifPresent(it -> it.getElement().callJsFunction("focus"));
    }

    /** Each at its field, the first with the focus. */
    void show(List<FieldProblem> problems) {
        problems.forEach(problem -> mark(problem.pointer(), problem.text().in(getLocale())));
        problems.stream().map(FieldProblem::pointer).findFirst().ifPresent(this::focus);
    }

    private void mark(String pointer, String words) {
        criteria.unfold(pointer);
        Component place = Optional.ofNullable(places.get(pointer))
                .orElseGet(() -> places.getOrDefault(pointer.replaceFirst("(/[^/]*).*", "$1"), told));
        if (place instanceof HasValidationProperties field) {
            field.setErrorMessage(words);
            field.setInvalid(true);
        } else if (pointer.startsWith("/picture")) {
            picture.refuse(words);
        } else if (place instanceof HasText text) {
            text.setText(words);
        }
    }
}
