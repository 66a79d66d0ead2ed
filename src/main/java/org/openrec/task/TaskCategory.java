package org.openrec.task;

import org.openrec.shared.LocalizedText;

/** What tasks have in common for filters and bulk actions, such as the badge that is asked for. */
public record TaskCategory(String id, LocalizedText title) {}
