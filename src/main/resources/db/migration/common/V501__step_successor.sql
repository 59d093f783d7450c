-- What a step is called in the release that a running case was moved to: who did the
-- earlier one has done the later one, where duties are to be separate.
create table step_successor (
	subject varchar not null,
	earlier varchar not null,
	later varchar not null,
	primary key (subject, earlier, later)
);
