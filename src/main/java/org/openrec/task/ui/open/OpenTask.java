package org.openrec.task.ui.open;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.openrec.form.FormValues;
import org.openrec.people.Actors;
import org.openrec.shared.Language;
import org.openrec.shared.Problem;
import org.openrec.shared.ui.NoticeBox;
import org.openrec.shared.ui.ProblemNotice;
import org.openrec.task.TakingOver;
import org.openrec.task.TaskDetails;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.Tasks;
import org.openrec.task.Tasks.TaskAlreadyDone;
import org.openrec.task.outside.TaskGuests;
import org.openrec.task.ui.HandOverDialog;
import org.openrec.task.ui.KeyHint;
import org.openrec.task.ui.Shortcut;
import org.openrec.task.ui.TakeOverDialog;
import org.openrec.task.ui.TaskActions;
import org.openrec.task.ui.TaskPhrases;
import org.openrec.task.ui.TaskState;

/** One task being worked on: nothing that is written here is lost, even if somebody else was faster. */
class OpenTask extends Div {

    private static final long serialVersionUID = 1L;

    /** What is being typed when somebody else takes the task is sent, and kept as a draft, before the fields close. */
    private static final String ONCE_SILENT = """
            return new Promise(done => {
              let silence;
              const typed = () => { clearTimeout(silence); silence = setTimeout(done, 1000); };
              this.addEventListener('input', typed);
              typed();
            });
            """;

    /**
     * Somebody is done here.
     *
     * @param completed whether the task is, rather than only laid aside
     * @param deed what was done by it
     */
    record Leaving(boolean completed, Optional<Deed> deed) {}

    private final transient Tasks tasks;
    private final transient TakingOver takingOver;
    private final transient TaskGuests guests;
    private final transient RichFormPane pane;
    private final transient Actors actors;
    private final transient TaskFilter filter;
    private final transient TaskPhrases phrases;
    private final transient Consumer<Leaving> leave;
    private final TaskActions actions =
            new TaskActions(this::claim, this::release, this::handOver, this::outside, this::takeOver, this::next);
    private final OutsideLine outsideLine;
    private final Div notice = new Div();
    private final Button complete = new Button(getTranslation("task.complete"));
    private final RemainsLine remains = new RemainsLine();
    private final transient DraftSaving draft;
    private transient TaskState state;
    private boolean written;
    private boolean left;

    OpenTask(
            Tasks tasks,
            TakingOver takingOver,
            TaskGuests guests,
            Actors actors,
            RichFormPane pane,
            TaskEntry entry,
            DraftSaving draft,
            TaskFilter filter,
            TaskPhrases phrases,
            Consumer<Leaving> leave) {
        this.tasks = tasks;
        this.takingOver = takingOver;
        this.guests = guests;
        this.outsideLine = new OutsideLine(guests, actors);
        this.pane = pane;
        this.actors = actors;
        this.filter = filter;
        this.phrases = phrases;
        this.leave = leave;
        this.draft = draft;
        this.state = state(entry);
        addClassName("desk");
        complete.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        complete.getElement().setAttribute("data-key", "Ctrl+Enter");
        complete.addClickListener(click -> complete());
        pane.onChange(this::keep);
        Div end = new Div(remains, draft.texts().mark(), complete);
        end.addClassName("desk-end");
        draft.texts().add(pane.component(), end);
        add(actions, outsideLine, notice, draft.texts());
        show(entry);
    }

    /** The line in view names what completing does now. */
    private void sayDeed() {
        Optional<Deed> deed = pane.deed();
        remains.setVisible(deed.isPresent() && complete.isVisible());
        deed.ifPresent(it -> {
            complete.setText(it.button());
            complete.setSuffixComponent(new KeyHint("Ctrl+⏎"));
            remains.show(it);
        });
    }

    /** In the words of somebody who has no list to go on with. */
    void frame(TaskFrame frame) {
        actions.setVisible(false);
        complete.setText(frame.submit());
    }

    void addEarlier(Component forms) {
        addComponentAtIndex(indexOf(notice), forms);
    }

    List<Shortcut> shortcuts() {
        return pane.shortcuts();
    }

    private TaskState state(TaskEntry entry) {
        return new TaskState(
                entry,
                actors.require(),
                tasks.colleagues(actors.require(), entry.id()),
                guests.mayInvite(actors.require(), entry.id()),
                NextTask.after(entry, filter, tasks, actors.require()));
    }

    /** Somebody did something with a task: shows it if it was this one. */
    void follow() {
        Optional<TaskEntry> now =
                tasks.find(actors.require(), state.task().id()).map(TaskDetails::entry);
        if (left || now.filter(state.task()::equals).isPresent()) {
            return;
        }
        now.ifPresentOrElse(this::showSituation, () -> {
            complete.setVisible(false);
            actions.setVisible(false);
            say(new TaskAlreadyDone());
        });
        getElement().executeJs(ONCE_SILENT).then(silent -> pane.setReadOnly(!isOpen() && !written));
    }

    private boolean isOpen() {
        return complete.isVisible();
    }

    private void show(TaskEntry entry) {
        showSituation(entry);
        pane.setReadOnly(!state.isWritable());
    }

    private void showSituation(TaskEntry entry) {
        state = state(entry);
        actions.show(state, phrases);
        outsideLine.show(entry.id(), phrases.now());
        complete.setVisible(state.isWritable());
        sayDeed();
    }

    /** Shows how the task stands now; a task that is closed is left as it is, with its text, to be read. */
    private void refresh() {
        tasks.find(actors.require(), state.task().id()).map(TaskDetails::entry).ifPresentOrElse(this::show, () -> {
            pane.setReadOnly(true);
            complete.setVisible(false);
            actions.setVisible(false);
        });
    }

    private void keep(FormValues values) {
        written = true;
        sayDeed();
        if (state.isFree()) {
            claim();
        }
        draft.save(values);
    }

    private void claim() {
        attempt(() -> tasks.claim(actors.require(), state.task().id()));
    }

    private void release() {
        attempt(() -> tasks.release(actors.require(), state.task().id()));
    }

    private void handOver() {
        new HandOverDialog(
                        state.colleagues(),
                        (colleague, note) -> attempt(() ->
                                tasks.handOver(actors.require(), state.task().id(), colleague.id(), note)))
                .open();
    }

    private void outside() {
        new OutsideDialog(state.task(), phrases.now(), (guest, note) -> {
                    guests.invite(actors.require(), state.task().id(), guest, note);
                    ProblemNotice.done(getTranslation(
                            guests.areMailed() ? "task.outside.sent" : "task.outside.notMailed", guest.name()));
                    refresh();
                })
                .open();
    }

    private void takeOver() {
        String holder = state.task().holder().map(TaskEntry.Holder::displayName).orElse("");
        new TakeOverDialog("task.takeOver", holder, note -> {
                    notice.removeAll();
                    try {
                        takingOver.takeOver(actors.require(), state.task().id(), note);
                        UI.getCurrent().refreshCurrentRoute(false);
                    } catch (Problem problem) {
                        say(problem);
                        refresh();
                    }
                })
                .open();
    }

    private void next() {
        leave.accept(new Leaving(false, Optional.empty()));
    }

    private void complete() {
        attempt(() -> {
            Optional<Deed> deed = pane.deed();
            tasks.complete(actors.require(), state.task().id(), pane.values());
            draft.texts().forget();
            left = true;
            leave.accept(new Leaving(true, deed));
        });
    }

    private void attempt(Runnable action) {
        notice.removeAll();
        try {
            action.run();
        } catch (Problem.Invalid invalid) {
            say(invalid);
            pane.show(invalid.fields());
            return;
        } catch (Problem.Conflict conflict) {
            draft.saveWhateverStandsThere(pane.values());
            say(conflict);
        }
        refresh();
    }

    private void say(Problem problem) {
        notice.add(NoticeBox.problem("", problem.text(Language.of(phrases.locale()))));
        notice.scrollIntoView();
    }
}
