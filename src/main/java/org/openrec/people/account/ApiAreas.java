package org.openrec.people.account;

import java.util.List;

/** The areas of the API: the first segments of its calls. A port that whoever knows the calls implements. */
public interface ApiAreas {

    /** By name. */
    List<String> all();
}
