package org.openrec.studio.draft;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.form.FormId;
import org.openrec.guard.ModelProblem;
import org.openrec.people.Actor;
import org.openrec.shared.Changes;
import org.openrec.shared.Problem;
import org.openrec.studio.DraftInvalid;
import org.openrec.studio.FormFile;
import org.openrec.studio.Managers;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.PublishedProcesses;
import org.openrec.studio.UnknownVersion;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What managers do with drafts. Nothing of it touches what cases run on. */
@Service
public class Drafting {

    /** Each change of drafts and versions. */
    public static final String TOPIC = "studio";

    private static final int MOST_CHARACTERS = 1_000_000;
    /** Of the drafts of one process in a list. */
    public static final int MOST_SHOWN = 50;

    private static final int MOST_FORMS = 100;
    private static final String KEY = "[A-Za-z_][A-Za-z0-9_-]{0,59}";

    private final ProcessDrafts drafts;
    private final PublishedProcesses published;
    private final Managers managers;
    private final Changes changes;
    private final Clock clock;

    Drafting(ProcessDrafts drafts, PublishedProcesses published, Managers managers, Changes changes, Clock clock) {
        this.drafts = drafts;
        this.published = published;
        this.managers = managers;
        this.changes = changes;
        this.clock = clock;
    }

    /** Each change of one draft. */
    public static String topic(DraftId id) {
        return TOPIC + "/" + id;
    }

    /**
     * Begins a draft with what is published.
     *
     * @throws UnknownVersion if there is no such process or version
     */
    @Transactional
    public DraftDetails begin(String process, int version) {
        Actor author = managers.require();
        ProcessModel model = published.model(process, version).orElseThrow(UnknownVersion::new);
        return keep(ProcessDraft.of(author, process, published.current(process), model, clock.instant()));
    }

    /**
     * Begins a draft with a diagram that somebody drew elsewhere; it may have problems. Forms that it asks for and that do
     * not come with it are those of the published version.
     *
     * @throws DraftInvalid if it draws another process, or is too large
     */
    @Transactional
    public DraftDetails bring(String process, ProcessModel model) {
        Actor author = managers.require();
        return keep(ProcessDraft.of(
                author, process, published.current(process), complete(process, model), clock.instant()));
    }

    /**
     * Begins a draft with a diagram that could be published as it is.
     *
     * @throws org.openrec.guard.ModelRefused with every problem
     */
    @Transactional
    public DraftDetails bringSound(String process, ProcessModel model) {
        managers.require();
        published.mustTake(process, complete(process, model));
        return bring(process, model);
    }

    /**
     * Saves the diagram of a draft, and the forms that come with it; with or without problems.
     *
     * @param seen the revision that it was made from
     * @throws DraftChangedMeanwhile if somebody else has saved since; nothing is overwritten
     */
    @Transactional
    public DraftDetails save(DraftId id, long seen, ProcessModel model) {
        Actor author = managers.require();
        ProcessDraft draft = find(id);
        draft.change(complete(draft.process(), over(draft, model)), seen, author, clock.instant());
        return keep(draft);
    }

    /**
     * The same for what could be published as it is.
     *
     * @throws org.openrec.guard.ModelRefused with every problem
     */
    @Transactional
    public DraftDetails saveSound(DraftId id, long seen, ProcessModel model) {
        managers.require();
        ProcessDraft draft = find(id);
        published.mustTake(draft.process(), complete(draft.process(), over(draft, model)));
        return save(id, seen, model);
    }

    /** Saves one form of a draft, finished or not. */
    @Transactional
    public DraftDetails saveForm(DraftId id, long seen, FormFile form) {
        Actor author = managers.require();
        ProcessDraft draft = find(id);
        draft.change(bounded(draft.model().with(form)), seen, author, clock.instant());
        return keep(draft);
    }

    /**
     * Begins a form with one question.
     *
     * @param name what the step that asks for it is called
     * @return its id, made from the name and not yet taken in the draft
     */
    @Transactional
    public FormId newForm(DraftId id, String name) {
        Actor author = managers.require();
        ProcessDraft draft = find(id);
        FormFile form = NewForm.called(name, draft.model());
        draft.change(bounded(draft.model().with(form)), draft.revision(), author, clock.instant());
        keep(draft);
        return form.id();
    }

    /** What one wrote while somebody else saved the same draft becomes a draft beside it. */
    @Transactional
    public DraftDetails saveBeside(DraftId id, ProcessModel model) {
        Actor author = managers.require();
        ProcessDraft draft = find(id);
        ProcessModel mine = complete(draft.process(), over(draft, model));
        return keep(ProcessDraft.of(author, draft.process(), draft.basedOn(), mine, clock.instant()));
    }

    /** As {@link #saveBeside}, for a form. */
    @Transactional
    public DraftDetails saveFormBeside(DraftId id, FormFile form) {
        Actor author = managers.require();
        ProcessDraft draft = find(id);
        ProcessModel mine = bounded(draft.model().with(form));
        return keep(ProcessDraft.of(author, draft.process(), draft.basedOn(), mine, clock.instant()));
    }

    /** It leaves the lists; {@link #restore} brings it back. */
    @Transactional
    public DraftDetails discard(DraftId id) {
        return change(id, ProcessDraft::discard);
    }

    @Transactional
    public DraftDetails restore(DraftId id) {
        return change(id, ProcessDraft::restore);
    }

    /** The author has seen what others published meanwhile: the draft is to replace that. */
    @Transactional
    public DraftDetails baseOnLatest(DraftId id) {
        return change(id, draft -> draft.baseOn(published.current(draft.process())));
    }

    private DraftDetails change(DraftId id, Consumer<ProcessDraft> deed) {
        managers.require();
        ProcessDraft draft = find(id);
        deed.accept(draft);
        return keep(draft);
    }

    @Transactional(readOnly = true)
    public DraftDetails details(DraftId id) {
        managers.require();
        return find(id).details();
    }

    @Transactional(readOnly = true)
    public ProcessModel model(DraftId id) {
        managers.require();
        return find(id).model();
    }

    /** The open drafts of a process, the last changed first, no more than {@link #MOST_SHOWN}. */
    @Transactional(readOnly = true)
    public List<DraftDetails> open(String process) {
        managers.require();
        return drafts.open(process, Limit.of(MOST_SHOWN));
    }

    /** Everything that stands against publishing the draft now; empty if nothing does. */
    @Transactional(readOnly = true)
    public List<ModelProblem> check(DraftId id) {
        managers.require();
        return published.check(find(id).model());
    }

    /** What is to be known of it, and is not in the way. */
    @Transactional(readOnly = true)
    public List<ModelProblem> warnings(DraftId id) {
        managers.require();
        return published.warnings(find(id).model());
    }

    private ProcessModel complete(String process, ProcessModel model) {
        bounded(model);
        if (!process.matches(KEY)) {
            throw new DraftInvalid("", "studio.problem.key", process);
        }
        model.process().filter(drawn -> !drawn.equals(process)).ifPresent(drawn -> {
            throw new DraftInvalid("", "studio.problem.otherProcess", drawn, process);
        });
        Optional<ProcessModel> current = published.model(process, published.current(process));
        return model.completed(id -> current.flatMap(it -> it.form(id)));
    }

    /** The forms of a draft stay, also those that no step asks for at the moment: undoing brings the step back. */
    private static ProcessModel over(ProcessDraft draft, ProcessModel model) {
        return draft.model().forms().stream()
                .filter(form -> model.form(form.id()).isEmpty())
                .reduce(model, ProcessModel::with, (one, other) -> other);
    }

    private static ProcessModel bounded(ProcessModel model) {
        if (model.forms().size() > MOST_FORMS) {
            throw new DraftInvalid("", "studio.problem.tooManyForms", MOST_FORMS);
        }
        int characters = model.bpmn().length()
                + model.forms().stream()
                        .mapToInt(form -> form.content().length())
                        .sum();
        if (characters > MOST_CHARACTERS) {
            throw new DraftInvalid("", "studio.problem.tooLarge", MOST_CHARACTERS);
        }
        return model;
    }

    private ProcessDraft find(DraftId id) {
        return drafts.findById(id.value()).orElseThrow(UnknownDraft::new);
    }

    private DraftDetails keep(ProcessDraft draft) {
        DraftDetails kept = drafts.saveAndFlush(draft).details();
        changes.tell(TOPIC);
        changes.tell(topic(kept.id()));
        return kept;
    }

    /** The form as the draft has it; empty if no step of it asks for the form. */
    @Transactional(readOnly = true)
    public Optional<FormFile> form(DraftId id, FormId form) {
        managers.require();
        return find(id).model().form(form);
    }

    /** Somebody else has saved the draft since it was read. */
    public static final class DraftChangedMeanwhile extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        DraftChangedMeanwhile(String by) {
            super("studio.problem.changedMeanwhile", by);
        }
    }

    /** There is no such draft. */
    public static final class UnknownDraft extends Problem.NotFound {

        private static final long serialVersionUID = 1L;

        public UnknownDraft() {
            super("studio.problem.unknownDraft");
        }
    }
}
