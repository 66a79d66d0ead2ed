package org.openrec.cases.subject;

/** All that its feature says of one type of subject, each part for those who ask for it. */
public record SubjectKind(
        String type,
        CaseVariables variables,
        CaseDoers doers,
        CaseRecipients recipients,
        CaseTitles titles,
        CaseCourse course) {}
