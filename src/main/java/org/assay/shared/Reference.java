package org.assay.shared;

/**
 * Names a record of any module without knowing its type: {@code review:5b1f…},
 * {@code task:93ac…}.
 *
 * @param kind lower-case noun of the record
 * @param id its identifier within the kind
 */
public record Reference(String kind, String id) {

	public Reference {
		if (!kind.matches("[a-z][a-z-]*") || id.isBlank()) {
			throw new IllegalArgumentException("Not a reference: " + kind + ":" + id);
		}
	}

	/** Reads what {@link #toString()} wrote. */
	public static Reference parse(String text) {
		int colon = text.indexOf(':');
		if (colon < 1) {
			throw new IllegalArgumentException("Not a reference: " + text);
		}
		return new Reference(text.substring(0, colon), text.substring(colon + 1));
	}

	@Override
	public String toString() {
		return this.kind + ":" + this.id;
	}

}
