package org.openrec.credential.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.openrec.credential.Verdict;
import org.openrec.shared.PublicUrl;
import org.openrec.shared.setting.Dates;

/** What a badge says of itself: what, to whom, by whom, since when, until when, and its page if it is ours. */
class ClaimPane extends Section {

    private static final long serialVersionUID = 1L;

    private final DescriptionList list = new DescriptionList();

    ClaimPane(Verdict.Claim badge, PublicUrl publicUrl) {
        addClassNames("claim", "block");
        say("what", badge.name());
        say("description", badge.description());
        say("holder", badge.holder().orElseGet(() -> getTranslation("credential.claim.holder.hidden")));
        say("issuer", badge.issuer().in(getLocale()));
        say("issuedOn", date(badge.issuedOn()));
        badge.validUntil().ifPresent(until -> say("validUntil", date(until)));
        add(new H2(getTranslation("credential.claim")), list);
        page(badge, publicUrl).ifPresent(path -> add(new Anchor(path, getTranslation("credential.claim.page"))));
    }

    private void say(String name, String words) {
        if (!words.isBlank()) {
            list.add(
                    new DescriptionList.Term(getTranslation("credential.claim." + name)),
                    new DescriptionList.Description(words));
        }
    }

    /** As the badge has it, where that is no date. */
    private String date(String written) {
        try {
            return Dates.onDocuments(OffsetDateTime.parse(written).toInstant(), getLocale());
        } catch (DateTimeParseException e) {
            return written;
        }
    }

    private static Optional<String> page(Verdict.Claim badge, PublicUrl publicUrl) {
        String ours = publicUrl.resolve("/credentials/").toString();
        return Optional.of(badge.address())
                .filter(it -> it.startsWith(ours))
                .map(it -> "credentials/" + it.substring(ours.length()));
    }
}
