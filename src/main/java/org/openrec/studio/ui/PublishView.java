package org.openrec.studio.ui;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.openrec.guard.ModelProblem;
import org.openrec.people.Actors;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.PageHeader;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.shared.ui.frame.MainLayout;
import org.openrec.shared.ui.frame.Titles;
import org.openrec.studio.DraftInvalid;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.PublicationRequest;
import org.openrec.studio.draft.DraftDetails;
import org.openrec.studio.draft.DraftId;
import org.openrec.studio.draft.Drafting;
import org.openrec.studio.draft.Drafting.UnknownDraft;
import org.openrec.studio.publication.ProcessHistory;
import org.openrec.studio.publication.ProcessLine;
import org.openrec.studio.publication.PublishingProcesses;
import org.openrec.studio.ui.editor.ProcessEditor;

/** The last look before a draft is published: every problem, or what changes and why. */
@Route(value = "studio/drafts/:id/publish", layout = MainLayout.class)
@RolesAllowed("MANAGER")
@StyleSheet("context://studio.css")
class PublishView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final transient Drafting drafting;
    private final transient ProcessHistory history;
    private final transient PublishingProcesses publishing;
    private final transient Actors actors;
    private final transient VersionWords words;
    private final transient ObjectMapper json;
    private String title = "";

    PublishView(
            Drafting drafting,
            ProcessHistory history,
            PublishingProcesses publishing,
            Actors actors,
            VersionWords words,
            ObjectMapper json) {
        this.drafting = drafting;
        this.history = history;
        this.publishing = publishing;
        this.actors = actors;
        this.words = words;
        this.json = json;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(drafting.details(
                event.getRouteParameters().get("id").flatMap(DraftId::parse).orElseThrow(UnknownDraft::new)));
    }

    private void show(DraftDetails draft) {
        Optional<ProcessLine> process = history.processes().stream()
                .filter(it -> it.key().equals(draft.process()))
                .findFirst();
        title = getTranslation(
                "studio.publish.title",
                process.map(it -> it.name().in(getLocale())).orElse(draft.process()));
        Anchor back = new Anchor("studio/drafts/" + draft.id(), getTranslation("studio.publish.back"));
        back.addClassName("back");
        removeAll();
        add(back, new PageHeader(title, getTranslation("studio.publish.lead")));
        ProcessModel after = drafting.model(draft.id()).tidied();
        Optional<ProcessModel> before =
                process.map(it -> history.model(it.key(), it.current().version()));
        int current = process.map(it -> it.current().version()).orElse(0);
        List<ModelProblem> problems = drafting.check(draft.id());
        if (!problems.isEmpty()) {
            add(problems(draft, problems));
        } else if (draft.basedOn() != current) {
            add(meanwhile(draft, current));
        } else {
            warnings(drafting.warnings(draft.id()));
            add(decision(draft));
        }
        add(new DifferenceSection(before, after, json));
    }

    private Section problems(DraftDetails draft, List<ModelProblem> problems) {
        UnorderedList list = new UnorderedList();
        list.addClassName("problem-list");
        problems.forEach(problem -> list.add(new ListItem(new Anchor(
                "studio/drafts/" + draft.id() + "?at=" + problem.elementId(),
                ProcessEditor.Shown.sentence(problem, Language.of(getLocale()))))));
        Section section = new Section(new H2(getTranslation("studio.publish.problems")), list);
        section.addClassName("block");
        return section;
    }

    private void warnings(List<ModelProblem> warnings) {
        if (!warnings.isEmpty()) {
            UnorderedList list = new UnorderedList();
            warnings.forEach(it -> list.add(new ListItem(it.text().in(getLocale()))));
            NoticeBox box = NoticeBox.information("", getTranslation("studio.publish.warnings"));
            box.add(list);
            add(box);
        }
    }

    private NoticeBox meanwhile(DraftDetails draft, int current) {
        NoticeBox box = NoticeBox.waiting("", getTranslation("studio.publish.meanwhile", current));
        box.add(new Button(
                getTranslation("studio.publish.meanwhile.do"), click -> show(drafting.baseOnLatest(draft.id()))));
        return box;
    }

    private Div decision(DraftDetails draft) {
        ReasonField reason = new ReasonField();
        Optional<PublicationRequest> request = draft.request();
        boolean own = request.filter(
                        it -> it.person().equals(actors.require().id().value()))
                .isPresent();
        Div decision = new Div();
        decision.addClassName("publish-decision");
        if (own) {
            NoticeBox waits = NoticeBox.waiting("", getTranslation("studio.publish.own"));
            waits.add(new Button(getTranslation("studio.publish.withdraw"), click -> {
                publishing.withdrawRequest(draft.id());
                show(drafting.details(draft.id()));
            }));
            decision.add(waits);
            return decision;
        }
        request.ifPresentOrElse(
                it -> decision.add(NoticeBox.information(
                        "",
                        getTranslation(
                                "studio.publish.waits", it.name(), words.since(it.at(), getLocale()), it.reason()))),
                () -> decision.add(reason));
        String label = request.isPresent()
                ? "studio.publish.approve"
                : publishing.needsApproval() ? "studio.publish.ask" : "studio.publish.do";
        Button publish = new Button(getTranslation(label), click -> publish(draft, reason, click.getSource()));
        publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        publish.setDisableOnClick(true);
        decision.add(publish);
        return decision;
    }

    private void publish(DraftDetails draft, ReasonField reason, Button pressed) {
        try {
            Optional<Integer> version = publishing.publish(draft.id(), draft.revision(), reason.getValue());
            ProblemNotice.done(version.map(number -> getTranslation("studio.publish.done", number))
                    .orElseGet(() -> getTranslation("studio.publish.asked")));
            UI.getCurrent().navigate("studio/" + draft.process());
        } catch (DraftInvalid missing) {
            pressed.setEnabled(true);
            reason.tell(missing);
        } catch (Problem problem) {
            ProblemNotice.show(problem);
            show(drafting.details(draft.id()));
        }
    }

    @Override
    public String getPageTitle() {
        return Titles.page(title);
    }
}
