package org.openrec.credential;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openrec.shared.FieldProblem;
import org.openrec.shared.Problem;

/** What the issuing service, or an administrator, does with an award after it was made. All of it stays in its history. */
public interface Lifecycle {

    /** The most letters of a reason. */
    int LONGEST_REASON = 2_000;

    /** PostgreSQL keeps no NUL. */
    static boolean isReason(String words) {
        return !words.isBlank() && words.length() <= LONGEST_REASON && words.indexOf('\0') < 0;
    }

    /** Whether the caller may say anything of it. */
    boolean mayChange(Award award);

    /**
     * Takes it back for ever.
     *
     * @param reason the service's own words, for the holder alone
     * @throws Awards.UnknownCredential if there is none
     * @throws NotTheIssuer if the caller is neither of the issuing service nor an administrator
     * @throws ReasonMissing if nothing, or too much, is said
     * @throws StandsOtherwise if it was taken back already
     */
    void revoke(CredentialId id, Optional<PublicReason> publicReason, String reason);

    /** The same for a time; what was taken back for ever stays so. */
    void suspend(CredentialId id, Optional<PublicReason> publicReason, String reason);

    /** Lets a suspended one hold again. */
    void resume(CredentialId id, String reason);

    /**
     * Says anew what it says, as it is known today (the holder's name and address), and takes the earlier one back as
     * superseded. The new one keeps the date of the award and its end.
     *
     * @return the new one
     * @throws StandsOtherwise if it does not hold, or another has its place already
     */
    CredentialId reissue(CredentialId id, String reason);

    /** What was said of it, the oldest first; for its holder and for those who may say something. */
    List<Change> history(CredentialId id);

    /** @param by the name of who said so */
    record Change(
            AwardStanding.State state, Optional<PublicReason> publicReason, String reason, String by, Instant at) {}

    /** Only who issued it can say whether it holds. */
    final class NotTheIssuer extends Problem.Forbidden {

        private static final long serialVersionUID = 1L;

        public NotTheIssuer() {
            super("credential.problem.notTheIssuer");
        }
    }

    /** Somebody else was faster, or it cannot be undone. */
    final class StandsOtherwise extends Problem.Conflict {

        private static final long serialVersionUID = 1L;

        public StandsOtherwise() {
            super("credential.problem.standsOtherwise");
        }
    }

    /** Nobody takes a badge back without a word. */
    final class ReasonMissing extends Problem.Invalid {

        private static final long serialVersionUID = 1L;

        public ReasonMissing(List<FieldProblem> problems) {
            super(problems, "credential.problem.reason");
        }
    }
}
