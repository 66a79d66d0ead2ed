package org.openrec.application.answer;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an applicant tells about one criterion, led by four short questions. */
public record Account(String situation, String action, String result, String learned) {

    public static final int MAX_LENGTH = 4_000;
    public static final Account EMPTY = new Account("", "", "", "");

    /** The four questions, by the names of their fields. */
    public enum Part {
        SITUATION("situation"),
        ACTION("action"),
        RESULT("result"),
        LEARNED("learned");

        private final String field;

        Part(String field) {
            this.field = field;
        }

        public String field() {
            return field;
        }
    }

    /** A part that was never filled in is an empty text, also in a draft that is read again. */
    public Account(
            @Nullable String situation, @Nullable String action, @Nullable String result, @Nullable String learned) {
        this.situation = clean(situation);
        this.action = clean(action);
        this.result = clean(result);
        this.learned = clean(learned);
    }

    public String part(Part part) {
        return switch (part) {
            case SITUATION -> situation;
            case ACTION -> action;
            case RESULT -> result;
            case LEARNED -> learned;
        };
    }

    /** The same with one part written anew. */
    public Account with(Part part, String text) {
        return switch (part) {
            case SITUATION -> new Account(text, action, result, learned);
            case ACTION -> new Account(situation, text, result, learned);
            case RESULT -> new Account(situation, action, text, learned);
            case LEARNED -> new Account(situation, action, result, text);
        };
    }

    public List<Part> missing() {
        return List.of(Part.values()).stream().filter(it -> part(it).isBlank()).toList();
    }

    private static String clean(@Nullable String text) {
        // PostgreSQL keeps no NUL in a document
        return text == null ? "" : text.replace("\0", "").strip();
    }
}
