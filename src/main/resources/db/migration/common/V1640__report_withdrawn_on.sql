-- The public is told when a report was withdrawn; of those withdrawn before this the ledger knows.

alter table cabinet_report add column withdrawn_on date;

update cabinet_report set withdrawn_on = (
  select cast(max(told.recorded_at) as date) from ledger_entry told
  where told.council = cabinet_report.council and told.fact = 'report-withdrawn'
  and told.subject = concat('report:', cast(cabinet_report.id as varchar))
)
where stage = 'WITHDRAWN';
