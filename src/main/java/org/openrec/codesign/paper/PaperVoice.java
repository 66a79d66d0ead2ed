package org.openrec.codesign.paper;

/**
 * What a supporter says.
 *
 * @param who as they may be named
 */
public record PaperVoice(String words, String who) {}
