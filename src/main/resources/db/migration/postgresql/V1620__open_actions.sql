-- Few of many actions are open: their list need not walk past all that are over.
create index follow_up_action_open on follow_up_action (due_on) where stage not in ('CLOSED', 'WITHDRAWN');
