package org.openrec.shared.ui;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openrec.shared.Sha256;
import org.openrec.shared.setting.Dates;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * A part of a page in which people write. What they type is kept in their browser at each input, under their name, until
 * it is saved or sent; a mark says which of the three it is. After a closed tab, a lost connection or the end of a session
 * it is there again, and where the same was written at two places both texts stand there until somebody chooses.
 */
@JavaScript("context://keeper.js")
public final class KeptTexts extends Div {

    private static final long serialVersionUID = 1L;
    private static final String NAME = "data-kept";
    private static final String PART = "data-kept-part";
    private static final int ENOUGH = 16;

    private static final List<String> WORDS = List.of(
            "twice",
            "twiceText",
            "noField",
            "empty",
            "here",
            "there",
            "takeHere",
            "takeThere",
            "forget",
            "lost",
            "kept",
            "keptAway",
            "elsewhere",
            "merge",
            "saving");

    private final String about;
    private final boolean savesItself;
    private final Span mark = new Span();
    private String saved = "";

    private KeptTexts(String about, boolean savesItself) {
        this.about = about;
        this.savesItself = savesItself;
        mark.addClassName("kept-mark");
        mark.getElement().setAttribute("role", "status");
    }

    /** @param about what is written, such as the address of its page: a person's texts about it are kept together */
    public static KeptTexts untilSaved(String about) {
        return new KeptTexts(about, true);
    }

    /** Of what the server knows nothing before it is sent. */
    public static KeptTexts untilSent(String about) {
        return new KeptTexts(about, false);
    }

    /** Has the text of a field kept, under a name that it has again whenever the page is opened. */
    public static <C extends Component> C keep(C field, String name) {
        field.getElement().setAttribute(NAME, name);
        return field;
    }

    /** Names what is around fields, such as one entry of a list whose entries have the same fields. */
    public static void part(Component around, String name) {
        around.getElement().setAttribute(PART, name);
    }

    /** Whoever is signed in, by a name that tells others who use the same browser nothing. */
    public static String writer() {
        return Sha256.hex(SecurityContextHolder.getContext().getAuthentication().getName())
                .substring(0, ENOUGH);
    }

    /** Says what is saved, or kept, or neither; its place is somewhere in this part. */
    public Span mark() {
        return mark;
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        WORDS.forEach(word -> words.put(word, getTranslation("shared.kept." + word)));
        ObjectNode options = JsonNodeFactory.instance
                .objectNode()
                .put("person", writer())
                .put("about", about)
                .put("saved", saved)
                .put("savesItself", savesItself);
        options.set("words", words);
        getElement().executeJs("openrecKeeper.begin(this, JSON.parse($0))", options.toString());
    }

    /** What stands in the fields has been saved. */
    public void saved(Instant at, Instant now) {
        saved = getTranslation("shared.kept.saved", Dates.moment(at, now, getLocale()));
        getElement().executeJs("this.keeper?.saved($0, JSON.parse($1))", saved, json(texts()));
    }

    /** It was sent, or is not wanted any more: nothing is kept of it, also if this part is left at the same moment. */
    public void forget() {
        UI.getCurrent().getPage().executeJs("openrecKeeper.forget($0)", about);
    }

    /** The writer has saved another version since, such as in another tab: none gives way to the other unseen. */
    public void savedElsewhere() {
        getElement().executeJs("this.keeper?.changedElsewhere()");
    }

    /** Of all fields that are kept, by their names. */
    private Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        getChildren().forEach(child -> collect(child, "", texts));
        return texts;
    }

    private static void collect(Component component, String around, Map<String, String> texts) {
        String name = component.getElement().getAttribute(NAME);
        if (name != null && component instanceof HasValue<?, ?> field) {
            texts.put(around + name, field.isEmpty() ? "" : String.valueOf(field.getValue()));
        }
        String part = component.getElement().getAttribute(PART);
        String inside = part == null ? around : around + part + "/";
        component.getChildren().forEach(child -> collect(child, inside, texts));
    }

    private static String json(Map<String, String> texts) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        texts.forEach(json::put);
        return json.toString();
    }
}
