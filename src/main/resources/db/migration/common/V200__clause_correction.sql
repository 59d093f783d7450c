-- Where a council says a clause stands, in place of what the edition says.
create table clause_correction (
	id uuid not null primary key,
	version integer not null,
	council varchar not null,
	edition varchar not null,
	clause_of varchar not null,
	label varchar not null,
	verified boolean not null,
	constraint clause_correction_once unique (council, edition, clause_of)
);
