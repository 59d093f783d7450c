-- What pages read first where there are many councils and years.

create index evidence_item_subject on evidence_item (subject);

create index evidence_item_by_name on evidence_item (name, id);

create index decision_record_source on decision_record (source_record);

create index decision_record_newest on decision_record (published_on);

create index cabinet_report_newest on cabinet_report (composed_on);

create index follow_up_action_due on follow_up_action (due_on);

create index duty_assessment_newest on duty_assessment (assessed_at);
