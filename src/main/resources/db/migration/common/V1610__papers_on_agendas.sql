-- An agenda says which of its items are withdrawn, and a note on guidance goes to another meeting when its own is cancelled.

alter table meeting_item add column withdrawn boolean default false not null;
create index meeting_item_about on meeting_item (about);

update meeting_item set withdrawn = true
where about in (
  select concat('leadership-statement:', cast(id as varchar)) from leadership_statement where stage = 'WITHDRAWN'
  union all
  select concat('report:', cast(id as varchar)) from cabinet_report where stage = 'WITHDRAWN'
)
and meeting in (select id from meeting where stage = 'CALLED');

-- Until now the case of a change ended when its review was begun, whatever became of the meeting.
update guidance_change set stage = case
  when meeting in (select concat('meeting:', cast(id as varchar)) from meeting where stage = 'HELD') then 'RECEIVED'
  else 'ON_AGENDA' end
where stage = 'REASSESSING';
