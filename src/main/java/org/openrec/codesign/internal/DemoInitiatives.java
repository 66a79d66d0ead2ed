package org.openrec.codesign.internal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.openrec.codesign.InitiativeId;
import org.openrec.codesign.contribution.Contributing;
import org.openrec.codesign.course.Accompanying;
import org.openrec.codesign.dossier.Dossier;
import org.openrec.codesign.dossier.Dossiers;
import org.openrec.codesign.dossier.Matrices;
import org.openrec.codesign.dossier.Matrix;
import org.openrec.codesign.party.Partaking;
import org.openrec.codesign.party.PartyKind;
import org.openrec.codesign.sheet.Sheet;
import org.openrec.codesign.writing.KeptSheet;
import org.openrec.codesign.writing.Sheets;
import org.openrec.form.FormValues;
import org.openrec.people.Acting;
import org.openrec.people.Actor;
import org.openrec.people.People;
import org.openrec.shared.AfterOpening;
import org.openrec.shared.SentJson;
import org.openrec.task.TaskEntry;
import org.openrec.task.TaskFilter;
import org.openrec.task.Tasks;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Made-up initiatives of the demonstration, brought to phases 2, 6 and 8 by their people's own steps, where there is none yet.
 */
@Component
@Profile("demo")
@Order(20)
class DemoInitiatives implements AfterOpening {

    private static final String SCRIPT = "demo/initiatives.json";

    /** Items of these lists are written over one by one: they are known by where they come from. */
    private static final Set<String> DEEP = Set.of("criteria", "competences");

    private static final String LEADER = "accompagnement";
    /** How long the job executor may take for a step that it does by itself. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Accompanying accompanying;
    private final Partaking partaking;
    private final Contributing contributing;
    private final Dossiers dossiers;
    private final Matrices matrices;
    private final Sheets sheets;
    private final Tasks tasks;
    private final People people;
    private final ObjectMapper json;

    DemoInitiatives(
            Accompanying accompanying,
            Partaking partaking,
            Contributing contributing,
            Dossiers dossiers,
            Matrices matrices,
            Sheets sheets,
            Tasks tasks,
            People people,
            ObjectMapper json) {
        this.accompanying = accompanying;
        this.partaking = partaking;
        this.contributing = contributing;
        this.dossiers = dossiers;
        this.matrices = matrices;
        this.sheets = sheets;
        this.tasks = tasks;
        this.people = people;
        this.json = json;
    }

    @Override
    public void make() throws IOException {
        if (!Acting.as(LEADER, () -> dossiers.page(Optional.empty(), 1)).items().isEmpty()) {
            return;
        }
        try (InputStream script = new ClassPathResource(SCRIPT).getInputStream()) {
            json.readTree(script).forEach(this::make);
        }
    }

    private void make(JsonNode initiative) {
        InitiativeId id = Acting.as(
                LEADER,
                () -> accompanying.open(
                        initiative.path("title").asText(),
                        initiative.path("organisation").asText(),
                        initiative.path("startPhase").asInt(),
                        initiative.path("reason").asText()));
        initiative
                .path("organisations")
                .forEach(it -> Acting.as(
                        LEADER, () -> partaking.enterOrganisation(id, it.asText(), PartyKind.PARTNER.code())));
        initiative
                .path("persons")
                .forEach(it ->
                        Acting.as(LEADER, () -> partaking.enterPerson(id, it.asText(), PartyKind.STUDENTS.code())));
        initiative
                .path("contributions")
                .forEach(it -> Acting.as(
                        LEADER,
                        () -> contributing.contribute(
                                id, it.path("kind").asText(), it.path("text").asText())));
        initiative.path("steps").forEach(it -> step(id, it));
    }

    private void step(InitiativeId id, JsonNode step) {
        String login = step.path("by").asText();
        Actor actor = people.actor(login).orElseThrow();
        String name = step.path("step").asText();
        Awaiting.until(
                PATIENCE, () -> Acting.as(login, () -> task(actor, id, name)).isPresent());
        TaskEntry task = Acting.as(login, () -> task(actor, id, name)).orElseThrow();
        step.path("sheets").forEach(sheet -> Acting.as(login, () -> write(id, sheet)));
        FormValues values = new FormValues((ObjectNode) withIds(id, step.path("values")));
        Acting.as(login, () -> tasks.complete(actor, task.id(), values));
    }

    /** A sheet with what the matrix brought to it, under the words of the script. */
    private void write(InitiativeId id, JsonNode words) {
        KeptSheet begun = sheets.begin(id);
        ObjectNode sheet = SentJson.of(begun.sheet());
        write(sheet, words);
        sheets.write(id, begun.badge(), begun.version(), SentJson.bind(sheet, Sheet.class));
    }

    /** What the script says takes the place of what was there; its lists have no more items than those. */
    private static void write(ObjectNode there, JsonNode words) {
        words.properties().forEach(word -> {
            JsonNode now = there.path(word.getKey());
            if (now instanceof ObjectNode part) {
                write(part, word.getValue());
            } else if (now instanceof ArrayNode list && DEEP.contains(word.getKey())) {
                for (int i = 0; i < word.getValue().size(); i++) {
                    write((ObjectNode) list.get(i), word.getValue().get(i));
                }
            } else {
                there.set(word.getKey(), word.getValue());
            }
        });
    }

    private Optional<TaskEntry> task(Actor actor, InitiativeId id, String step) {
        TaskFilter ofThis = TaskFilter.of(TaskFilter.Scope.ALL).category(Optional.of(id.toString()));
        return tasks.page(actor, ofThis, Optional.empty(), 20).items().stream()
                .filter(it -> it.step().equals(step))
                .findFirst();
    }

    /** Where the script says {@code @situation} stands the last situation's id, and so on. */
    private JsonNode withIds(InitiativeId id, JsonNode values) {
        Dossier dossier = Acting.as(LEADER, () -> dossiers.find(id)).orElseThrow();
        String text = values.toString();
        for (Dossier.ContributionLine it : dossier.contributions()) {
            text = text.replace("@" + it.kind().code(), Long.toString(it.id()));
        }
        for (Matrix.CriterionLine it : Acting.as(LEADER, () -> matrices.of(id)).criteria()) {
            text = text.replace("@criterion", Long.toString(it.id()));
        }
        try {
            return json.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The script of the demonstration cannot be read", e);
        }
    }
}
