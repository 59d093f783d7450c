-- What an action opened by hand follows from is named when the action is agreed.

alter table follow_up_action alter column source_record drop not null;

alter table follow_up_action add column finding varchar;
