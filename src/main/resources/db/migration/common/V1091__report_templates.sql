-- The Word templates that councils make themselves; the files lie among the evidence.

create table report_template (
  id uuid primary key,
  version integer not null,
  council varchar not null,
  template_number integer not null,
  name varchar not null,
  digest varchar not null,
  uploaded_by varchar not null,
  uploaded_at timestamp(6) with time zone not null,
  unique (council, template_number)
);

-- What a council's reports look like. Without a template they are set in the shipped one.

create table report_style (
  council varchar primary key,
  version integer not null,
  colour varchar not null,
  template uuid references report_template (id)
);

create table report_template_choice (
  report uuid primary key references cabinet_report (id),
  version integer not null,
  council varchar not null,
  template uuid not null references report_template (id)
);
