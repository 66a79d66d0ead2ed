package org.openrec.studio.publication;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openrec.shared.BeforeOpening;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.PublishedProcesses;
import org.openrec.studio.draft.ProcessDraft;
import org.openrec.studio.draft.ProcessDrafts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a release brings: a process that is not there yet is published; a diagram or a form that is not the one that the
 * release before brought becomes a draft for the managers, and never takes the place of what they published.
 */
@Component
@Order(5)
public class Releases implements BeforeOpening {

    private final PublishedProcesses published;
    private final BundledModels bundled;
    private final ReleasedModels known;
    private final ProcessDrafts drafts;
    private final Clock clock;

    public Releases(
            PublishedProcesses published,
            BundledModels bundled,
            ReleasedModels known,
            ProcessDrafts drafts,
            Clock clock) {
        this.published = published;
        this.bundled = bundled;
        this.known = known;
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void prepare() throws IOException {
        published.waitForOthers();
        List<ProcessModel> missing = new ArrayList<>();
        for (BundledModels.Bundled model : bundled.all()) {
            if (known.isNew(model)) {
                int current = published.current(model.process());
                if (current == 0) {
                    missing.add(model.model());
                } else if (!published.model(model.process(), current).equals(Optional.of(model.model()))) {
                    drafts.saveAndFlush(
                            ProcessDraft.ofRelease(model.process(), current, model.model(), clock.instant()));
                }
                known.add(model);
            }
        }
        if (!missing.isEmpty()) {
            published.publish(missing);
        }
    }
}
