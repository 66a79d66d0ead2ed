package org.openrec.application.internal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.openrec.achievement.AchievementId;
import org.openrec.application.ApplicationId;
import org.openrec.application.UnknownApplication;
import org.openrec.application.answer.Answer;
import org.openrec.application.answer.SentAnswers;
import org.openrec.application.course.ApplicationView;
import org.openrec.application.course.Applying;
import org.openrec.application.course.FollowUp;
import org.openrec.application.review.Reviewing;
import org.openrec.people.OrganisationId;
import org.openrec.shared.SentJson;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Sends, follows and withdraws requests. */
@RestController
@RequestMapping("/api/applications")
class ApplicationsController {

    private final Applying applying;
    private final FollowUp followUp;
    private final Reviewing reviewing;

    ApplicationsController(Applying applying, FollowUp followUp, Reviewing reviewing) {
        this.applying = applying;
        this.followUp = followUp;
        this.reviewing = reviewing;
    }

    @PostMapping
    ResponseEntity<ApplicationJson> submit(@RequestBody JsonNode body, Locale locale) {
        SentApplication sent = SentJson.bind(body, SentApplication.class);
        AchievementId achievement = applying.asked(Optional.ofNullable(sent.achievementId()));
        ApplicationId id = applying.submit(achievement, new SentAnswers(sent.criteria()).criteria());
        return ResponseEntity.created(URI.create("/api/applications/" + id)).body(json(id, locale));
    }

    @GetMapping
    ApplicationsJson mine(Locale locale) {
        Map<OrganisationId, OptionalLong> days = new HashMap<>();
        return new ApplicationsJson(followUp.mine().stream()
                .map(it -> ApplicationJson.of(it, days.computeIfAbsent(it.organisation(), followUp::usualDays), locale))
                .toList());
    }

    @GetMapping("/{id}")
    ApplicationJson one(@PathVariable String id, Locale locale) {
        return json(parse(id), locale);
    }

    @PostMapping("/{id}/withdraw")
    ApplicationJson withdraw(@PathVariable String id, Locale locale) {
        applying.withdraw(parse(id));
        return json(parse(id), locale);
    }

    /** Undoes the caller's own review while the decision is held. */
    @PostMapping("/{id}/take-back")
    ApplicationJson takeBack(@PathVariable String id, Locale locale) {
        reviewing.takeBack(parse(id));
        return json(parse(id), locale);
    }

    private ApplicationJson json(ApplicationId id, Locale locale) {
        ApplicationView view = followUp.find(id).orElseThrow(UnknownApplication::new);
        return ApplicationJson.of(view, followUp.usualDays(view.organisation()), locale);
    }

    /** What is no id cannot be that of a request. */
    private static ApplicationId parse(String id) {
        return ApplicationId.parse(id).orElseThrow(UnknownApplication::new);
    }

    /** What the API takes: the badge that is asked for, and {@code criteria:[…]}. */
    record SentApplication(
            @Nullable String achievementId, @Nullable List<@Nullable Answer> criteria) {}

    record ApplicationsJson(List<ApplicationJson> items) {}
}
