-- What the chief executive and the leader say once a year. V152 to V199 belong to the leadership and council modules.

create table leadership_statement (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  statement_year integer not null,
  stage varchar not null,
  review varchar,
  meeting varchar,
  constraint leadership_statement_once_a_year unique (council, statement_year)
);

create table leadership_statement_section (
  statement uuid not null references leadership_statement (id),
  place integer not null,
  heading varchar not null,
  section_text varchar not null,
  primary key (statement, place)
);

create table leadership_statement_part (
  statement uuid not null references leadership_statement (id),
  place integer not null,
  signer varchar not null,
  governance varchar not null,
  safeguarding varchar not null,
  dissent varchar,
  signed_by varchar not null,
  signed_at timestamp(6) with time zone not null,
  primary key (statement, place)
);
