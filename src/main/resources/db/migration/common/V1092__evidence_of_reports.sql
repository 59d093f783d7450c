-- What the evidence shows and the period it speaks for, as they are printed in the report.

alter table report_exhibit add column shows varchar;

alter table report_exhibit add column effective_from date;

alter table report_exhibit add column effective_to date;
