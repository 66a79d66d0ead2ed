package org.openrec.credential;

import java.util.concurrent.CompletableFuture;
import org.openrec.shared.Problem;

/** Finds out whether a badge holds (Open Badges 3.0, "Verification and Validation"). */
public interface Verification {

    /** The most bytes of an image that are looked at. */
    int LARGEST = 5 * 1024 * 1024;

    /** The most bytes of a badge without its image. */
    int LARGEST_JSON = 256 * 1024;

    /**
     * A place among the few badges that are looked at together; to be had before anything of the badge is read.
     *
     * @throws VerificationBusy if there is none for some seconds
     */
    Place enter();

    /** A file as somebody has it: JSON, PNG or SVG. */
    default Verdict verify(byte[] file) {
        try (Place place = enter()) {
            return place.verify(file).verdict().join();
        }
    }

    /** What somebody pasted: the JSON or SVG, or an {@code https} address where the badge can be had. */
    default Verdict verify(String text) {
        try (Place place = enter()) {
            return place.verify(text).verdict().join();
        }
    }

    /** A place for one badge; given back when the verdict is there, or when it is closed unused. */
    interface Place extends AutoCloseable {

        Pending verify(byte[] file);

        Pending verify(String text);

        @Override
        void close();
    }

    /**
     * A verification that is going on.
     *
     * @param verdict there within twelve seconds; never fails for what is in a file
     * @param cancel for a caller that has left: ends the work
     */
    record Pending(CompletableFuture<Verdict> verdict, Runnable cancel) {}

    /** Too many badges are being verified; a little later it works again. */
    final class VerificationBusy extends Problem.Busy {

        private static final long serialVersionUID = 1L;

        public VerificationBusy() {
            super("credential.verify.busy");
        }
    }
}
