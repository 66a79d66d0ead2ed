package org.openrec.cases.hanging;

import java.util.List;
import java.util.Optional;
import org.openrec.shared.LocalizedText;

/** The cases that hang: a port that the process module implements, in the caller's transaction. */
public interface HangingCases {

    /** How many are told at most. */
    int MOST = 200;

    /** The longest waiting first. */
    List<HangingCase> all();

    /** Empty if it goes on already. */
    Optional<HangingCase> find(String id);

    /** The step is tried again at once; what somebody has to do there, they may try again. */
    void retry(String id);

    /** @param step one of the {@link HangingCase#places} */
    void move(String id, String step, String reason);

    /** @param told what is read of the case from now on */
    void end(String id, String reason, LocalizedText told);
}
