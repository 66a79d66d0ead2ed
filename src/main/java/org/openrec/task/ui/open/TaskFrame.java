package org.openrec.task.ui.open;

/**
 * The page around a task in the words of those who have no task list, such as students: it belongs to what the task is
 * about, and leads back there.
 *
 * @param title what to do
 * @param lead about what, and by when
 * @param submit on the button that completes it
 * @param home the path of what it is about
 * @param homeLabel on the way back
 * @param done said when it is completed
 */
public record TaskFrame(String title, String lead, String submit, String home, String homeLabel, String done) {}
