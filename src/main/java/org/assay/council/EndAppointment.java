package org.assay.council;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Ends an appointment.
 *
 * @param until the last day in post
 */
public record EndAppointment(String council, UUID appointment, LocalDate until) {
}
