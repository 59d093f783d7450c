-- Every form of a published version, kept as it was published; the files lie among the evidence.

create table report_document (
  report_version uuid not null references report_version (id),
  form varchar not null,
  digest varchar not null,
  size bigint not null,
  primary key (report_version, form)
);
