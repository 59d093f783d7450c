-- A statement can be withdrawn, comes back when its meeting is cancelled, and is received when its meeting was held.

alter table leadership_statement add column withdrawn_because varchar;
alter table leadership_statement add column withdrawn_by varchar;
alter table leadership_statement add column withdrawn_at timestamp(6) with time zone;

-- Who withdrew one may make another.
alter table leadership_statement drop constraint leadership_statement_once_a_year;
create index leadership_statement_of_year on leadership_statement (council, statement_year);
create index leadership_statement_at_meeting on leadership_statement (meeting);

-- Until now the case of a statement ended when it was put on an agenda.
update leadership_statement set stage = 'RECEIVED' where stage = 'ON_AGENDA';
