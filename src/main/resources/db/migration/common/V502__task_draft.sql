-- What a person has typed into the form of an open task and not sent yet. Ends with the task.
create table task_draft (
	task varchar(64) not null,
	person varchar not null,
	version integer not null,
	saved_at timestamp(6) with time zone not null,
	fields varchar not null,
	primary key (task, person)
);
