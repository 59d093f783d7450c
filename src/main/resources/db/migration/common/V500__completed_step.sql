-- One row per completed user task. Nothing here is ever updated.
create table completed_step (
	id uuid not null primary key,
	council varchar not null,
	subject varchar not null,
	process varchar not null,
	task_key varchar not null,
	step varchar,
	task varchar not null unique,
	name varchar not null,
	actor varchar not null,
	post varchar not null,
	completed_at timestamp(6) with time zone not null,
	outcome varchar,
	fields varchar not null,
	supersedes uuid
);

create index completed_step_by_subject on completed_step (subject, completed_at);
