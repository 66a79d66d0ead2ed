package org.openrec.studio.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openrec.shared.LocalizedText;
import org.openrec.studio.Managers;
import org.openrec.studio.ProcessModel;
import org.openrec.studio.PublishedProcesses;
import org.openrec.studio.PublishedVersion;
import org.openrec.studio.UnknownVersion;
import org.openrec.studio.VersionLine;
import org.openrec.studio.draft.Drafting;
import org.openrec.studio.draft.ProcessDrafts;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The processes, and what was published of each, when, by whom and why. */
@Service
public class ProcessHistory {

    private final PublishedProcesses published;
    private final Publications publications;
    private final ProcessDrafts drafts;
    private final Managers managers;

    ProcessHistory(PublishedProcesses published, Publications publications, ProcessDrafts drafts, Managers managers) {
        this.published = published;
        this.publications = publications;
        this.drafts = drafts;
        this.managers = managers;
    }

    @Transactional(readOnly = true)
    public List<ProcessLine> processes() {
        managers.require();
        return published.latest().stream().map(this::line).toList();
    }

    /** What the published diagram calls the process; its key if none is published yet. */
    @Transactional(readOnly = true)
    public LocalizedText name(String key) {
        managers.require();
        return published.versions(key).stream()
                .findFirst()
                .map(PublishedVersion::name)
                .orElseGet(() -> LocalizedText.same(key));
    }

    /** @throws UnknownVersion if there is no such process */
    @Transactional(readOnly = true)
    public ProcessLine process(String key) {
        managers.require();
        return published.versions(key).stream().findFirst().map(this::line).orElseThrow(UnknownVersion::new);
    }

    /**
     * The newest first.
     *
     * @throws UnknownVersion if there is no such process
     */
    @Transactional(readOnly = true)
    public List<VersionLine> versions(String process) {
        managers.require();
        List<PublishedVersion> versions = published.versions(process);
        if (versions.isEmpty()) {
            throw new UnknownVersion();
        }
        Map<Integer, Publication> known = known(process);
        return versions.stream()
                .map(version -> line(version, known, version.equals(versions.get(0))))
                .toList();
    }

    /** @throws UnknownVersion if there is none */
    @Transactional(readOnly = true)
    public ProcessModel model(String process, int version) {
        managers.require();
        return published.model(process, version).orElseThrow(UnknownVersion::new);
    }

    private ProcessLine line(PublishedVersion latest) {
        String key = latest.process();
        return new ProcessLine(
                key, latest.name(), line(latest, known(key), true), drafts.open(key, Limit.of(Drafting.MOST_SHOWN)));
    }

    private Map<Integer, Publication> known(String process) {
        return publications.findByIdProcess(process).stream()
                .collect(Collectors.toMap(Publication::version, Function.identity()));
    }

    private static VersionLine line(PublishedVersion version, Map<Integer, Publication> known, boolean current) {
        Optional<Publication> publication = Optional.ofNullable(known.get(version.version()));
        return new VersionLine(
                version.version(),
                version.publishedAt(),
                publication.map(Publication::publishedByName),
                publication.map(Publication::reason),
                publication.flatMap(Publication::approvedByName),
                publication.flatMap(Publication::takenFrom),
                current,
                version.running());
    }
}
