create trigger ledger_entry_keeps_rows before update, delete on ledger_entry
	for each row call 'org.assay.ledger.OnlyGrows';

create trigger ledger_chain_keeps_rows before delete on ledger_chain
	for each row call 'org.assay.ledger.OnlyGrows';
