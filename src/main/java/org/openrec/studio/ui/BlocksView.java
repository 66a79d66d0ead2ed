package org.openrec.studio.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openrec.cases.Action;
import org.openrec.cases.ActionInput;
import org.openrec.cases.subject.SubjectKind;
import org.openrec.shared.Language;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.studio.BuildingBlocks;
import org.openrec.studio.ui.editor.Notices;

/** What steps can do, from the registry that the features fill. */
@Route(value = "studio/blocks", layout = MainLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://studio.css")
class BlocksView extends Div implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    BlocksView(BuildingBlocks blocks) {
        Anchor back = new Anchor("studio", getTranslation("studio.back"));
        back.addClassName("back");
        Section actions = section("studio.blocks.actions");
        blocks.actions().forEach(action -> actions.add(block(action)));
        Section kinds = section("studio.blocks.people");
        blocks.kinds().stream().sorted(Comparator.comparing(SubjectKind::type)).forEach(kind -> kinds.add(block(kind)));
        Section notices = section("studio.blocks.notices");
        notices.add(list(Notices.all(Language.of(getLocale())).entrySet().stream()
                .map(it -> getTranslation("studio.blocks.input", it.getKey(), it.getValue()))));
        add(
                back,
                new PageHeader(getTranslation("studio.blocks.page"), getTranslation("studio.blocks.lead")),
                actions,
                kinds,
                notices);
    }

    private Section section(String title) {
        Section section = new Section(new H2(getTranslation(title)));
        section.addClassNames("block", "reading");
        return section;
    }

    private Div block(Action action) {
        Paragraph name = new Paragraph(getTranslation("studio.blocks.action.name", "${" + action.name() + "}"));
        name.addClassNames("quiet", "small");
        return new Div(
                new H3(action.label().in(getLocale())),
                name,
                list(action.inputs().stream()
                        .map(input -> getTranslation(
                                "studio.blocks.input", input.label().in(getLocale()), words(input)))));
    }

    private String words(ActionInput input) {
        return switch (input.kind()) {
            case CHOICE ->
                input.choices().values().stream()
                        .map(it -> it.in(getLocale()))
                        .sorted()
                        .collect(Collectors.joining(", "));
            case NOTICE -> getTranslation("studio.blocks.oneNotice");
            case RECIPIENT -> getTranslation("studio.blocks.oneRecipient");
        };
    }

    private Div block(SubjectKind kind) {
        return new Div(
                new H3(getTranslation("studio.subject." + kind.type())),
                new Paragraph(getTranslation(
                        "studio.blocks.recipients",
                        Stream.concat(
                                        kind.recipients().recipients().stream()
                                                .map(it -> kind.recipients()
                                                        .recipientLabel(it)
                                                        .in(getLocale()))
                                                .sorted(),
                                        Stream.of(getTranslation("studio.recipient.anyService")))
                                .collect(Collectors.joining(", ")))),
                new Paragraph(getTranslation(
                        "studio.blocks.variables",
                        kind.variables().variables().keySet().stream()
                                .map(it -> kind.variables().variableLabel(it).in(getLocale()))
                                .sorted()
                                .collect(Collectors.joining(", ")))));
    }

    private static UnorderedList list(Stream<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }

    @Override
    public String getPageTitle() {
        return Titles.page(getTranslation("studio.blocks.page"));
    }
}
