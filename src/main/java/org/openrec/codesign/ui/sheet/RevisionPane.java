package org.openrec.codesign.ui.sheet;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.dossier.AtTheGate;
import org.openrec.codesign.ui.InitiativePane;
import org.openrec.form.FormValues;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.ui.KeptTexts;
import org.openrec.shared.ui.Typing;
import org.openrec.task.ui.open.Deed;

/** What becomes of a badge that was sent back: above the sheet stands what its critics said of it. */
class RevisionPane extends InitiativePane {

    private static final String REVISED = "revised";
    private static final String DROPPED = "dropped";

    private final RadioButtonGroup<String> fate = new RadioButtonGroup<>();
    private final SheetEditor sheet;
    private final TextArea reason = new TextArea();

    RevisionPane(SheetDesk desk, InitiativeId initiative, long badge, Optional<AtTheGate> gate, FormValues values) {
        super("sheets-pane");
        sheet = new SheetEditor(desk, initiative, badge, !desk.sheets().writable(initiative), this::changed);
        fate.setLabel(text("codesign.revision"));
        fate.setItems(REVISED, DROPPED);
        fate.setItemLabelGenerator(it -> text("codesign.revision." + it));
        fate.setValue(values.text("revision").filter(DROPPED::equals).orElse(REVISED));
        fate.addValueChangeListener(change -> {
            sheet.setVisible(change.getValue().equals(REVISED));
            if (change.isFromClient()) {
                changed();
            }
        });
        sheet.setVisible(fate.getValue().equals(REVISED));
        reason.setLabel(text("codesign.revision.reason"));
        reason.setHelperText(text("codesign.revision.reason.help"));
        reason.setRequiredIndicatorVisible(true);
        reason.setManualValidation(true);
        reason.setMaxLength(2000);
        reason.setValue(values.text("reason").orElse(""));
        KeptTexts.keep(reason, "reason");
        Typing.follow(reason);
        reason.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                reason.setInvalid(false);
                changed();
            }
        });
        gate.ifPresent(this::criticise);
        add(fate, sheet, reason);
    }

    /** What was objected to stands at its field, the first of it with the focus. */
    private void criticise(AtTheGate gate) {
        gate.voices().stream()
                .filter(it -> it.stand() == AtTheGate.Stand.OBJECTS)
                .forEach(it -> it.about().ifPresent(about -> sheet.criticise(about, said(it))));
    }

    private String said(AtTheGate.VoiceLine voice) {
        String who = voice.voice().equals("party")
                ? voice.who().orElseGet(() -> text("codesign.party.anonymous"))
                : text("codesign.voice." + voice.voice());
        return text("codesign.sheet.criticised", who, voice.words());
    }

    @Override
    public FormValues values() {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        values.put("revision", fate.getValue()).put("reason", reason.getValue());
        return new FormValues(values);
    }

    @Override
    public Optional<Deed> deed() {
        boolean revised = fate.getValue().equals(REVISED);
        return Optional.of(new Deed(
                text(revised ? "codesign.revision.propose" : "codesign.revision.drop"),
                List.of(),
                text(revised ? "codesign.revision.propose.follows" : "codesign.revision.drop.follows"),
                text("codesign.gate.done"),
                Optional.empty()));
    }

    @Override
    public void show(List<FieldProblem> problems) {
        sheet.show(
                problems.stream().filter(it -> !it.pointer().equals("/reason")).toList());
        problems.stream()
                .filter(it -> it.pointer().equals("/reason"))
                .findFirst()
                .ifPresent(it -> {
                    reason.setErrorMessage(it.text().in(locale()));
                    reason.setInvalid(true);
                    if (problems.size() == 1) {
                        reason.focus();
                    }
                });
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        fate.setReadOnly(readOnly);
        sheet.lock(readOnly);
        reason.setReadOnly(readOnly);
    }
}
