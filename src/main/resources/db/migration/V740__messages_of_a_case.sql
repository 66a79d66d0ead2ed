-- How many notices a case has sent within a day is asked whenever it sends one.
CREATE INDEX message_by_subject ON openrec.message (subject_type, subject_id, created_at);
