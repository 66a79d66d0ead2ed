package org.openrec.codesign.session;

/** The accompaniment meetings. */
public interface Meetings extends Sessions<Meeting> {}
