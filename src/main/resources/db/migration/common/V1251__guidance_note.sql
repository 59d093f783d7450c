-- The note that tells the executive what a new edition changed, kept in all its forms as it was made.

alter table guidance_change add column meeting varchar;
alter table guidance_change add column note varchar;
alter table guidance_change add column note_digest varchar;

create table guidance_note_document (
  guidance_change uuid not null references guidance_change (id),
  form varchar not null,
  digest varchar not null,
  size bigint not null,
  primary key (guidance_change, form)
);
