package org.openrec.codesign.ui.sheet;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openrec.achievement.Alignment;
import org.openrec.codesign.sheet.SheetCompetence;

/** The competences behind the criteria, with the codes of their frameworks; they follow the criteria. */
class CompetencesPart extends SheetPart {

    private static final long serialVersionUID = 1L;

    private final transient SheetWriter writer;
    private final transient Function<SheetCompetence, Optional<Alignment>> alignments;
    private final Div list = new Div();
    private transient List<String> cards = List.of();

    CompetencesPart(SheetWriter writer, Function<SheetCompetence, Optional<Alignment>> alignments) {
        super("competences");
        this.writer = writer;
        this.alignments = alignments;
        Paragraph help = new Paragraph(getTranslation("codesign.sheet.competences.help"));
        help.addClassNames("quiet", "small");
        add(help, list);
        show();
    }

    @Override
    boolean holds(String pointer) {
        return pointer.startsWith("/competences");
    }

    @Override
    void show() {
        List<String> now =
                writer.sheet().competences().stream().map(SheetCompetence::card).toList();
        if (!now.equals(cards)) {
            cards = now;
            list.removeAll();
            forgetTexts();
            for (int i = 0; i < now.size(); i++) {
                list.add(item(SheetText.competence(i), writer));
                alignments.apply(writer.sheet().competences().get(i)).ifPresent(it -> list.add(code(it)));
            }
        }
        super.show();
    }

    private static Paragraph code(Alignment of) {
        Paragraph line = new Paragraph();
        of.address()
                .ifPresentOrElse(address -> line.add(new Anchor(address, of.words())), () -> line.setText(of.words()));
        line.addClassNames("small", "sheet-code");
        return line;
    }
}
