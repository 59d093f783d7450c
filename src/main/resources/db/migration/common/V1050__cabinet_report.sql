-- Reports to committee. Long texts are kept here; the process engine holds references only.

create table cabinet_report (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  review uuid not null,
  composed_on date not null,
  stage varchar not null,
  drafted_by varchar,
  governance varchar,
  key_decision boolean,
  key_reasons varchar,
  paragraphs varchar,
  keeping_outweighs boolean,
  public_interest varchar,
  urgency varchar,
  office varchar,
  agreed_by varchar,
  agreed_on date,
  urgency_reasons varchar,
  why_not_first varchar,
  meeting varchar,
  decision varchar,
  versions integer not null
);

create index cabinet_report_council on cabinet_report (council, composed_on);

create index cabinet_report_review on cabinet_report (review);

-- The parts of a report have no council of their own: they are reached through it only.

create table report_part (
  report uuid not null references cabinet_report (id),
  place integer not null,
  part_key varchar not null,
  heading varchar not null,
  composed varchar,
  written varchar,
  primary key (report, place)
);

create table report_duty (
  report uuid not null references cabinet_report (id),
  place integer not null,
  duty varchar not null,
  title varchar not null,
  self varchar,
  assessor varchar,
  agreed varchar,
  primary key (report, place)
);

create table report_exhibit (
  report uuid not null references cabinet_report (id),
  place integer not null,
  exhibit_name varchar not null,
  digest varchar not null,
  primary key (report, place)
);

create table report_gate (
  report uuid not null references cabinet_report (id),
  place integer not null,
  gate varchar not null,
  done_on date,
  reasons varchar,
  primary key (report, place)
);

create table report_notice (
  report uuid not null references cabinet_report (id),
  place integer not null,
  kind varchar not null,
  publish_by date not null,
  published_on date,
  notice_reasons varchar,
  primary key (report, place)
);

create table report_clearance (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  report uuid not null references cabinet_report (id),
  office varchar not null,
  accepted boolean not null,
  reasons varchar not null,
  given_by varchar not null,
  given_at timestamp(6) with time zone not null,
  seen varchar not null
);

create index report_clearance_report on report_clearance (report, given_at);

create table report_version (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  report uuid not null references cabinet_report (id),
  version_number integer not null,
  openness varchar not null,
  content varchar not null,
  digest varchar not null,
  published_by varchar not null,
  published_at timestamp(6) with time zone not null,
  unique (report, version_number, openness)
);

-- The headings that a council asks for besides the parts every report has.

create table further_part (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  place integer not null,
  heading varchar not null,
  unique (council, place)
);
