package org.openrec.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.openrec.file.FileId;

/**
 * Reads {@code criteria:[{criterionId, account:{…}, evidence:[…]}]}, the form in which the API, the task {@code
 * completeApplication} and the student's screens send answers, and names whatever is wrong by its pointer.
 */
final class AnswersReader {

    static final int MAX_EVIDENCE = 20;
    static final int MAX_FILES = 10;

    private final Complaints complaints = new Complaints();
    private final Set<String> expected;
    private final Set<String> seen = new HashSet<>();
    private int files;

    private AnswersReader(Set<String> expected) {
        this.expected = expected;
    }

    /**
     * The answers for exactly these criteria.
     *
     * @throws AnswersInvalid with everything that is wrong
     */
    static List<Answer> read(JsonNode body, Set<String> expected) {
        AnswersReader reader = new AnswersReader(expected);
        List<Answer> answers = reader.answers(body.path("criteria"));
        if (!reader.complaints.none()) {
            throw new AnswersInvalid(reader.complaints.all());
        }
        return answers;
    }

    private List<Answer> answers(JsonNode criteria) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            answers.add(answer(criteria.path(i), "/criteria/" + i));
        }
        if (!seen.containsAll(expected)) {
            complaints.add("/criteria", "application.problem.criterion-missing");
        }
        if (files > MAX_FILES) {
            complaints.add("/criteria", "application.problem.too-many-files", MAX_FILES);
        }
        return answers;
    }

    private Answer answer(JsonNode node, String pointer) {
        String criterion = node.path("criterionId").asText("");
        if (!expected.contains(criterion)) {
            complaints.add(pointer + "/criterionId", "application.problem.criterion-unknown");
        } else if (!seen.add(criterion)) {
            complaints.add(pointer + "/criterionId", "application.problem.criterion-twice");
        }
        return new Answer(
                criterion,
                account(node.path("account"), pointer + "/account"),
                evidence(node.path("evidence"), pointer + "/evidence"));
    }

    private Account account(JsonNode node, String pointer) {
        Account account = Account.EMPTY;
        for (Account.Part part : Account.Part.values()) {
            String text = text(node.path(part.field()), pointer + "/" + part.field(), Account.MAX_LENGTH);
            account = account.with(part, text);
        }
        return account;
    }

    private List<Evidence> evidence(JsonNode list, String pointer) {
        List<Evidence> evidence = new ArrayList<>();
        if (list.isEmpty()) {
            complaints.add(pointer, "application.problem.evidence-missing");
        } else if (list.size() > MAX_EVIDENCE) {
            complaints.add(pointer, "application.problem.too-much-evidence", MAX_EVIDENCE);
        } else {
            for (int i = 0; i < list.size(); i++) {
                one(list.path(i), pointer + "/" + i, evidence);
            }
        }
        return evidence;
    }

    private void one(JsonNode node, String pointer, List<Evidence> evidence) {
        switch (node.path("type").asText("")) {
            case "text" ->
                evidence.add(new Evidence.Text(text(node.path("text"), pointer + "/text", Evidence.MAX_TEXT)));
            case "link" -> evidence.add(link(node, pointer));
            case "file" -> file(node, pointer, evidence);
            default -> complaints.add(pointer + "/type", "application.problem.evidence-type");
        }
    }

    private Evidence link(JsonNode node, String pointer) {
        String url = node.path("url").asText("").strip();
        if (!Evidence.Link.accepts(url)) {
            complaints.add(pointer + "/url", "application.problem.link");
        }
        String title =
                node.path("title").isNull() ? "" : node.path("title").asText("").strip();
        if (title.length() > Evidence.MAX_TITLE) {
            complaints.add(pointer + "/title", "application.problem.too-long", Evidence.MAX_TITLE);
        }
        return new Evidence.Link(url, title);
    }

    private void file(JsonNode node, String pointer, List<Evidence> evidence) {
        files++;
        try {
            evidence.add(
                    new Evidence.File(new FileId(UUID.fromString(node.path("id").asText("")))));
        } catch (IllegalArgumentException e) {
            complaints.add(pointer + "/id", "application.problem.file-unknown");
        }
    }

    private String text(JsonNode node, String pointer, int longest) {
        String text = node.isTextual() ? node.textValue().strip() : "";
        if (text.isEmpty()) {
            complaints.add(pointer, "application.problem.required");
        } else if (text.length() > longest) {
            complaints.add(pointer, "application.problem.too-long", longest);
        } else if (text.indexOf('\0') >= 0) {
            // PostgreSQL keeps no such character
            complaints.add(pointer, "application.problem.character");
        }
        return text;
    }
}
