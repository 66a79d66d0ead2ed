package org.openrec.credential;

/**
 * Where the status of an award stands: in the lists of that number, one for each purpose, at the same place.
 *
 * @param list from 0 on
 * @param index from 0 on, as the left-most bit
 */
public record StatusPlace(int list, int index) {}
