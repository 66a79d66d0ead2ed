package org.openrec.studio;

import java.time.Instant;
import org.openrec.shared.LocalizedText;

/**
 * One version of a process as the engine has it.
 *
 * @param process its key
 * @param name what the diagram calls it
 * @param version counted from 1
 * @param running the cases that run on it now
 */
public record PublishedVersion(String process, LocalizedText name, int version, Instant publishedAt, long running) {}
