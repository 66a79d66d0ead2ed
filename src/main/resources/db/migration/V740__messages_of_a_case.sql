-- How many notices of a case somebody got within a day is asked whenever it sends one.
CREATE INDEX message_by_subject ON openrec.message (subject_type, subject_id, person_id, created_at);
