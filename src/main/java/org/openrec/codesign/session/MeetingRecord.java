package org.openrec.codesign.session;

/** What is written down of a meeting. */
public record MeetingRecord(String attendance, String minutes, String decisions, String nextSteps) {}
