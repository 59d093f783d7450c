-- What a council does about new editions of the guidance. The editions themselves come with the software.

create table guidance_change (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  watch_year integer not null,
  stage varchar not null,
  edition varchar,
  reasons varchar,
  key_changes varchar,
  review varchar
);

create index guidance_change_council on guidance_change (council, watch_year);
