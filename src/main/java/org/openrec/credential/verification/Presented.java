package org.openrec.credential.verification;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.openrec.credential.verification.PresentedBadge.Container;

/**
 * What somebody presents: one credential, or what a list or a presentation holds (VC Data Model 2.0, section 4.13).
 *
 * @param inside what is presented, not looked at yet
 * @param file as it came
 */
record Presented(Container container, List<JsonNode> inside, byte[] file) {}
