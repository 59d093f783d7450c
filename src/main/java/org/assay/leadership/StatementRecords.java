package org.assay.leadership;

import java.util.List;
import java.util.UUID;

import org.assay.council.Council;
import org.assay.council.Councils;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.shared.SignedIn;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads leadership statements for those who may see their council. */
@Component
@Transactional(readOnly = true)
public class StatementRecords {

	private static final Limit NEWEST = Limit.of(100);

	private final LeadershipStatements statements;

	private final People people;

	private final Councils councils;

	private final SignedIn signedIn;

	StatementRecords(LeadershipStatements statements, People people, Councils councils, SignedIn signedIn) {
		this.statements = statements;
		this.people = people;
		this.councils = councils;
		this.signedIn = signedIn;
	}

	/** The newest statements of the councils that the signed-in person works for. */
	public List<StatementSheet> list() {
		List<String> seen = this.councils.seenBy(this.signedIn.actor()).stream().map(Council::key).toList();
		return this.statements.findByCouncilInOrderByStatementYearDescCouncilAsc(seen, NEWEST)
			.stream()
			.map(this::sheet)
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
					.map((part) -> new StatementSheet.PartLine(part,
							this.people.findById(part.signedBy()).map(Person::name).orElse(part.signedBy())))
					.toList());
	}

}
