package org.openrec.credential.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openrec.credential.HolderChoice;
import org.openrec.credential.HolderChoices;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the caller wants badges to come to say of them. */
@RestController
@RequestMapping("/api/me/in-badges")
class HolderChoicesApi {

    private final HolderChoices choices;

    HolderChoicesApi(HolderChoices choices) {
        this.choices = choices;
    }

    /**
     * @param name whether the name stands in them
     * @param did a {@code did:key} or {@code did:web} of the caller's own; nothing for none
     */
    record Choice(boolean name, @Nullable String did) {

        static Choice of(HolderChoice choice) {
            return new Choice(choice.nameShown(), choice.did().orElse(null));
        }
    }

    @GetMapping
    Choice mine() {
        return Choice.of(choices.mine());
    }

    @PutMapping
    Choice choose(@RequestBody Choice chosen) {
        choices.choose(new HolderChoice(chosen.name(), Optional.ofNullable(chosen.did())));
        return mine();
    }
}
