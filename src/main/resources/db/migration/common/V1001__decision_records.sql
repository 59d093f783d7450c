-- Written records of decisions, SI 2012/2089 regulations 12 and 13.

create table decision_record (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  year_recorded integer not null,
  place_in_year integer not null,
  source_record varchar,
  maker varchar not null,
  meeting uuid,
  decider varchar not null,
  title varchar not null,
  outcome varchar not null,
  wanted varchar,
  key_decision boolean not null,
  openness varchar not null,
  stage varchar not null,
  office varchar,
  agreed_by varchar,
  agreed_on date,
  urgency_reasons varchar,
  why_not_first varchar,
  published_on date,
  last_call_in_day date,
  effective_on date,
  unique (council, year_recorded, place_in_year)
);

create index decision_record_council on decision_record (council, stage, published_on);

-- The parts of a decision have no council of their own: they are reached through it only.

create table decision_wording (
  decision uuid not null references decision_record (id),
  place integer not null,
  decision_text varchar not null,
  reasons varchar not null,
  alternatives varchar not null,
  conflicts varchar not null,
  dispensations varchar,
  decided_on date not null,
  recorded_by varchar not null,
  recorded_at timestamp(6) with time zone not null,
  primary key (decision, place)
);

create table decision_action (
  decision uuid not null references decision_record (id),
  place integer not null,
  to_do varchar not null,
  officer varchar not null,
  due_on date not null,
  primary key (decision, place)
);
