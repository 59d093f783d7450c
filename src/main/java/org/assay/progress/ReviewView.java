package org.assay.progress;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.assay.council.Calendars;
import org.assay.council.People;
import org.assay.council.Person;
import org.assay.review.ReviewRecords;
import org.assay.review.ReviewSheet;
import org.assay.shared.Reference;
import org.assay.workflow.CaseCourse;
import org.assay.workflow.CaseCourses;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings together what the modules know of one review. */
@Component
@Transactional(readOnly = true)
class ReviewView {

	private final ReviewRecords records;

	private final CaseCourses courses;

	private final Calendars calendars;

	private final People people;

	private final Clock clock;

	ReviewView(ReviewRecords records, CaseCourses courses, Calendars calendars, People people, Clock clock) {
		this.records = records;
		this.courses = courses;
		this.calendars = calendars;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * The record of a review.
	 * @throws org.assay.shared.OutOfSight if there is none for the signed-in person
	 */
	ReviewSheet sheet(UUID id) {
		return this.records.sheet(id);
	}

	CaseCourse course(ReviewSheet sheet) {
		return this.courses.of(sheet.line().council(), reference(sheet));
	}

	byte[] diagram(UUID id, String process) {
		ReviewSheet sheet = sheet(id);
		return this.courses.diagram(sheet.line().council(), reference(sheet), process);
	}

	Standing standing(ReviewSheet sheet, CaseCourse course) {
		List<String> holders = course.tasks()
			.stream()
			.map(CaseCourse.OpenTask::assignee)
			.filter(Objects::nonNull)
			.distinct()
			.toList();
		Map<String, String> names = holders.isEmpty() ? Map.of()
				: this.people.findAllByIdIn(holders).stream().collect(Collectors.toMap(Person::id, Person::name));
		UnaryOperator<String> name = (user) -> names.getOrDefault(user, user);
		return Standing.of(sheet, course, name, this.clock.instant(), this.clock.getZone());
	}

	Forecast forecast(ReviewSheet sheet, CaseCourse course) {
		String council = sheet.line().council();
		return Forecast.of(course,
				course.drawings().isEmpty() ? Map.of()
						: this.courses.usual(council, course.drawings().get(0).process()),
				this.calendars.of(council), LocalDate.now(this.clock), this.clock.getZone());
	}

	static Reference reference(ReviewSheet sheet) {
		return new Reference("review", sheet.line().id().toString());
	}

}
