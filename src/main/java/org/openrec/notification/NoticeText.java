package org.openrec.notification;

import java.util.List;
import java.util.Optional;

/**
 * A notice and its words.
 *
 * @param key as diagrams name it
 * @param places the numbers that its words may hold, in order
 * @param author who wrote the words that count; empty for those that Openrec brings
 */
public record NoticeText(String key, Wording now, List<Integer> places, Optional<String> author) {}
