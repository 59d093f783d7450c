package org.assay.cabinet.document;

/**
 * Whom to ask about a report.
 *
 * @param title the person's post
 */
public record Contact(String name, String title, String phone, String email) {

	public Contact {
		name = Plain.line(name);
		title = Plain.line(title);
		phone = Plain.line(phone);
		email = Plain.line(email);
	}

}
