package org.assay.peer;

import org.assay.shared.Choice;

/** What peers find. They give no grade: a challenge is no inspection. */
public enum FindingKind implements Choice {

	STRENGTH, AREA_FOR_CONSIDERATION;

}
