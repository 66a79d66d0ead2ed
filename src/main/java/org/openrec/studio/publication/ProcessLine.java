package org.openrec.studio.publication;

import java.util.List;
import org.openrec.shared.LocalizedText;
import org.openrec.studio.VersionLine;
import org.openrec.studio.draft.DraftDetails;

/**
 * A process in the list.
 *
 * @param key the process's
 * @param name what its diagram calls it
 * @param current the version that new cases take
 * @param drafts those that are open
 */
public record ProcessLine(String key, LocalizedText name, VersionLine current, List<DraftDetails> drafts) {}
