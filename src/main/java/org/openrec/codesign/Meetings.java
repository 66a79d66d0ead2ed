package org.openrec.codesign;

/** The accompaniment meetings. */
interface Meetings extends Sessions<Meeting> {}
