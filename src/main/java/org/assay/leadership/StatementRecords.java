package org.assay.leadership;

import java.util.List;
import java.util.UUID;

import org.assay.council.Council;
import org.assay.council.People;
import org.assay.shared.OutOfSight;
import org.assay.shared.SignedIn;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads leadership statements for those who may see their council. */
@Component
@Transactional(readOnly = true)
public class StatementRecords {

	private final LeadershipStatements statements;

	private final People people;

	private final SignedIn signedIn;

	StatementRecords(LeadershipStatements statements, People people, SignedIn signedIn) {
		this.statements = statements;
		this.people = people;
		this.signedIn = signedIn;
	}

	/**
	 * All statements of the council, newest first.
	 * @throws OutOfSight if the signed-in person does not work for it
	 */
	public List<StatementLine> of(String council) {
		OutOfSight.unlessSeenBy(this.signedIn.actor(), council, Council.reference(council));
		return this.statements.findByCouncilOrderByStatementYearDesc(council)
			.stream()
			.map((one) -> new StatementLine(one.id(), one.title(), one.stage().words()))
			.toList();
	}

	/**
	 * One statement.
	 * @throws OutOfSight if there is none for the signed-in person
	 */
	public StatementSheet sheet(UUID id) {
		return sheet(this.statements.get(this.signedIn.actor(), new StatementId(id).reference()));
	}

	private StatementSheet sheet(LeadershipStatement statement) {
		return new StatementSheet(statement.id(), statement.council(), statement.title(), statement.stage().words(),
				statement.review().orElse(null), statement.meeting().orElse(null), statement.sections(),
				statement.parts()
					.stream()
					.map((part) -> new StatementSheet.PartLine(part, name(part.signedBy())))
					.toList(),
				statement.withdrawnBecause()
					.map((reasons) -> new StatementSheet.Withdrawal(reasons,
							name(statement.withdrawnBy().orElseThrow()), statement.withdrawnAt().orElseThrow()))
					.orElse(null),
				statement.stage().open());
	}

	private String name(String user) {
		return this.people.nameOf(user);
	}

}
