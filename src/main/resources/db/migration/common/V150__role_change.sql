-- Proposed changes of the director's and the lead member's posts. V150 to V159 belong to the leadership module.

create table role_change (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  kind varchar not null,
  post varchar not null,
  proposal varchar not null,
  proposed_on date not null,
  stage varchar not null,
  holder varchar,
  first_day date,
  last_day date,
  reports_to_chief_executive boolean,
  politically_restricted boolean,
  first_tier boolean,
  covers_education boolean,
  covers_social_care boolean,
  on_executive boolean,
  functions varchar,
  other_council varchar,
  justification varchar,
  accountability varchar,
  protection varchar,
  pressure varchar,
  split_below boolean,
  team_skills boolean,
  consult_until date,
  departure varchar,
  review varchar,
  other_agrees boolean,
  decided_on date,
  published_on date,
  address varchar
);

create index role_change_council on role_change (council, proposed_on);

create table role_change_shortfall (
  role_change uuid not null references role_change (id),
  place integer not null,
  rule varchar not null,
  sentence varchar not null,
  primary key (role_change, place)
);

create table role_change_word (
  role_change uuid not null references role_change (id),
  place integer not null,
  about varchar not null,
  words varchar not null,
  said_by varchar not null,
  said_at timestamp(6) with time zone not null,
  primary key (role_change, place)
);
