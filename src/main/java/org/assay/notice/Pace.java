package org.assay.notice;

import org.assay.shared.Choice;

/** How a person wants to be told. */
enum Pace implements Choice {

	AT_ONCE, DAILY, OFF;

}
