package org.openrec.application.ui;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.openrec.application.Answer;
import org.springframework.stereotype.Component;

/** Answers as the form {@code completeApplication} and the API have them. */
@Component
class AnswerJson {

    private final ObjectMapper json;

    AnswerJson(ObjectMapper json) {
        this.json = json;
    }

    JsonNode write(List<Answer> answers) {
        return json.valueToTree(answers);
    }

    /** What can be read of a kept draft; an answer that cannot is left out. */
    List<Answer> read(JsonNode array) {
        List<Answer> answers = new ArrayList<>();
        for (JsonNode node : array) {
            try {
                answers.add(json.treeToValue(node, Answer.class));
            } catch (JsonProcessingException e) {
                continue;
            }
        }
        return answers;
    }
}
