package org.assay.cabinet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The clearances of every report; whoever reads them reads their report first. */
interface Clearances extends Repository<Clearance, UUID> {

	Clearance save(Clearance clearance);

	List<Clearance> findByReportOrderByGivenAt(UUID report);

	/** The last word of each office, in the order of the offices. */
	default List<Clearance> latest(CabinetReport report) {
		Map<Clearance.Office, Clearance> latest = new EnumMap<>(Clearance.Office.class);
		findByReportOrderByGivenAt(report.id()).forEach((one) -> latest.put(one.office(), one));
		return List.copyOf(latest.values());
	}

}
