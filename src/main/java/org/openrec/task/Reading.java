package org.openrec.task;

/**
 * Which of several instances of one visit to a step a task is: of two reviews, the first (BPMN 2.0, section 13.3.7,
 * "multi-instance").
 *
 * @param number from 1, in the order in which they were opened
 * @param of how many there are
 * @param done how many of them are done
 */
public record Reading(int number, int of, int done) {}
