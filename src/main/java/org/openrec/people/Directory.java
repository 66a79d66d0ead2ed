package org.openrec.people;

import java.util.List;

/** All persons, as the administrator looks them up. */
public interface Directory {

    /** @param grants by hand and by rule, now, before or later, in the order of the roles */
    record Entry(Person person, List<Grant> grants) {

        /** Each once. */
        public List<Group> groups() {
            return grants.stream().map(Grant::group).distinct().toList();
        }
    }

    /**
     * By name. For administrators: anybody else is refused.
     *
     * @param words part of a name or login, without regard to case; everybody if it is blank
     * @param most how many at most
     */
    List<Entry> find(String words, int most);
}
