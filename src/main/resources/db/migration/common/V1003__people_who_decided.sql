-- Who took part, by user id: two people can have one name, and names change.
alter table meeting_attendance add column person varchar;

alter table decision_record add column decided_by varchar;
