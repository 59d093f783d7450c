-- Reviews. Long texts are kept here; the process engine holds references only.

create table assurance_review (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  review_year integer not null,
  trigger_event varchar not null,
  what_happened varchar,
  requested_on date not null,
  stage varchar not null,
  terms_of_reference varchar,
  roles varchar,
  depth varchar,
  reasons_for_depth varchar,
  assessor varchar,
  assessor_organisation varchar,
  edition varchar,
  lead_officer varchar,
  finish_by date,
  repeat_assessor boolean not null,
  opinion varchar,
  opinion_reasons varchar,
  published_text varchar,
  concluded_on date
);

create index assurance_review_council on assurance_review (council, review_year);

-- The parts of a review have no council of their own: they are reached through it only.

create table review_sign_off (
  review uuid not null references assurance_review (id),
  place integer not null,
  kind varchar not null,
  outcome varchar not null,
  reasons varchar not null,
  signed_by varchar not null,
  signed_at timestamp(6) with time zone not null,
  primary key (review, place)
);

create table review_element (
  review uuid not null references assurance_review (id),
  place integer not null,
  element varchar not null,
  rating varchar not null,
  reasons varchar not null,
  primary key (review, place)
);

create table review_point (
  review uuid not null references assurance_review (id),
  place integer not null,
  point_number integer not null,
  subject varchar not null,
  point varchar not null,
  answer varchar,
  rating varchar,
  primary key (review, place)
);

create table review_gate (
  review uuid not null references assurance_review (id),
  place integer not null,
  gate varchar not null,
  done_on date,
  reasons varchar,
  primary key (review, place)
);

create table recommendation (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  review uuid not null references assurance_review (id),
  recommendation_number integer not null,
  recommendation varchar not null,
  element varchar not null,
  response varchar,
  response_reasons varchar,
  unique (review, recommendation_number)
);
