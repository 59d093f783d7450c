-- Meetings of bodies, and what happened at them.

create table meeting (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  body uuid not null,
  body_name varchar not null,
  held_on date not null,
  place varchar not null,
  short_notice varchar,
  stage varchar not null,
  cancelled_because varchar
);

create index meeting_council on meeting (council, held_on);

-- The parts of a meeting have no council of their own: they are reached through it only.

create table meeting_item (
  meeting uuid not null references meeting (id),
  place integer not null,
  item_number integer not null,
  title varchar not null,
  about varchar,
  openness varchar not null,
  primary key (meeting, place)
);

create table meeting_attendance (
  meeting uuid not null references meeting (id),
  place integer not null,
  attendee varchar not null,
  capacity varchar not null,
  apologies boolean not null,
  primary key (meeting, place)
);

create table meeting_interest (
  meeting uuid not null references meeting (id),
  place integer not null,
  declared_by varchar not null,
  item_number integer not null,
  kind varchar not null,
  nature varchar not null,
  took_part boolean not null,
  dispensation varchar,
  primary key (meeting, place)
);
