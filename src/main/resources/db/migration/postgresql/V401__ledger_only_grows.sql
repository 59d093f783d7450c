create function ledger_only_grows() returns trigger language plpgsql as $$
begin
	raise exception 'The ledger only grows: % of % is refused.', lower(tg_op), tg_table_name;
end $$;

create trigger ledger_entry_keeps_rows before update or delete or truncate on ledger_entry
	for each statement execute function ledger_only_grows();

create trigger ledger_chain_keeps_rows before delete or truncate on ledger_chain
	for each statement execute function ledger_only_grows();
