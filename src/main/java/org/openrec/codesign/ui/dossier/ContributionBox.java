package org.openrec.codesign.ui.dossier;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Locale;
import org.openrec.codesign.ContributionKind;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.Texts;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.ProblemNotice;

/** Adds something to an initiative, at any phase. */
class ContributionBox extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Contributing contributing;
    private final transient InitiativeId initiative;
    private final Select<ContributionKind> kind = new Select<>();
    private final TextArea text = new TextArea();
    private final KeptTexts kept;

    ContributionBox(Contributing contributing, InitiativeId initiative, Runnable changed) {
        this.contributing = contributing;
        this.initiative = initiative;
        addClassNames("block", "contribution-box");
        Locale locale = getLocale();
        kind.setLabel(getTranslation("codesign.contribute.kind"));
        kind.setItems(ContributionKind.values());
        kind.setItemLabelGenerator(it -> it == null ? "" : Texts.get(locale, "codesign.kind." + it.code()));
        kind.setValue(ContributionKind.SITUATION);
        text.setLabel(getTranslation("codesign.contribute.text"));
        text.setMaxLength(4000);
        text.setMinRows(1);
        KeptTexts.keep(text, "text");
        Button add = new Button(getTranslation("codesign.contribute.add"), click -> add(changed));
        kept = KeptTexts.untilSent("initiatives/" + initiative);
        kept.add(kind, text, add, kept.mark());
        getElement().setAttribute("aria-label", getTranslation("codesign.contribute.title"));
        add(kept);
    }

    private void add(Runnable changed) {
        text.setInvalid(false);
        try {
            contributing.contribute(initiative, kind.getValue().code(), text.getValue());
        } catch (Problem.Invalid invalid) {
            text.setErrorMessage(invalid.detail(Language.of(getLocale())));
            text.setInvalid(true);
            text.focus();
            return;
        } catch (Problem problem) {
            ProblemNotice.show(problem);
            return;
        }
        text.clear();
        kept.forget();
        text.focus();
        ProblemNotice.done(getTranslation("codesign.contribute.done"));
        changed.run();
    }
}
