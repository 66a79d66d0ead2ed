package org.openrec.codesign.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.codesign.badge.ContentChange;
import org.openrec.codesign.badge.Criticised;
import org.openrec.codesign.badge.Proposal;

/**
 * A paper badge as somebody who is asked about it reads it.
 *
 * @param rounds as it was proposed each time, the latest last
 * @param picture as it was proposed last: a complete SVG document
 * @param seen the round about which the reader said something last; empty if they never did
 * @param changes since then
 * @param voices what everybody says who was asked, parties first
 */
public record AtTheGate(
        List<Proposal> rounds,
        String picture,
        Optional<Integer> seen,
        List<ContentChange> changes,
        List<VoiceLine> voices) {

    /** How somebody stands who was asked. */
    public enum Stand {
        AGREES("agrees"),
        OBJECTS("objects"),
        /** Was asked, and can still say something. */
        AWAITED("awaited"),
        /** Was asked, and has said nothing. */
        SILENT("silent");

        private final String code;

        Stand(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * @param voice {@code party}, {@code service} or {@code sponsor}
     * @param who empty for a party that is not named
     * @param words what they say now, or why the service went on without them
     * @param round about which they said it
     * @param objection what they had against an earlier round, if that is over
     * @param until when they can still answer
     * @param about what of the sheet they object to
     */
    public record VoiceLine(
            String voice,
            Optional<String> who,
            Stand stand,
            String words,
            int round,
            Optional<String> objection,
            Optional<Instant> until,
            Optional<Criticised> about) {}

    public Proposal now() {
        return rounds.get(rounds.size() - 1);
    }
}
