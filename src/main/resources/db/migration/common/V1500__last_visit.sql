-- When a person was here, so that the start page can say what others did since.
create table last_visit (
	person varchar not null primary key,
	version integer not null,
	before_that timestamp(6) with time zone,
	latest timestamp(6) with time zone not null
);

create index ledger_entry_recorded on ledger_entry (recorded_at);

-- What a search over all answers of a council reads.
create index duty_assessment_council on duty_assessment (council, review);
