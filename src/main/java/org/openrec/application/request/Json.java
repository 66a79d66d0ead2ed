package org.openrec.application.request;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.List;
import org.openrec.application.answer.Answer;
import org.openrec.application.opinion.Opinion;

/** Writes and reads the documents that stand in columns. */
public final class Json {

    // its own and not the API's, whose settings may change while documents stay
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .findAndAddModules()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    private Json() {}

    public static String write(Opinion opinion) {
        try {
            return MAPPER.writeValueAsString(opinion);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Element types are written too, since evidence is told apart by them. */
    public static String write(List<Answer> answers) {
        try {
            return MAPPER.writerFor(ANSWERS).writeValueAsString(answers);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Opinion opinion(String json) {
        try {
            return MAPPER.readValue(json, Opinion.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Answer> answers(String json) {
        try {
            return MAPPER.readValue(json, ANSWERS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
