package org.openrec.codesign.course;

import java.time.Instant;
import org.openrec.shared.LocalizedText;

/** @param author empty where Openrec did it */
public record JournalLine(Instant at, LocalizedText text, String author) {}
