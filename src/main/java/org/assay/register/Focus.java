package org.assay.register;

/** What a duty acts on. */
public enum Focus {

	/** What becomes better for children. */
	OUTCOME,

	/** What is provided. */
	OUTPUT,

	/** How posts, lines and boards are arranged. */
	STRUCTURAL,

	/** How people see their part. */
	CULTURAL,

	/** What is put in beforehand. */
	INPUT

}
