-- What officers have undertaken to do. Long texts are kept here; the process engine holds references only.

create table follow_up_action (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  source_record varchar not null,
  to_do varchar not null,
  opened_on date not null,
  stage varchar not null,
  owner varchar,
  due_on date,
  wanted_on date,
  success_measure varchar,
  committee uuid
);

create index follow_up_action_council on follow_up_action (council, stage, due_on);

create index follow_up_action_source on follow_up_action (source_record);

-- What was said about an action is reached through it only.

create table action_entry (
  action uuid not null references follow_up_action (id),
  place integer not null,
  kind varchar not null,
  outcome varchar not null,
  words varchar not null,
  entered_by varchar not null,
  entered_at timestamp(6) with time zone not null,
  primary key (action, place)
);
