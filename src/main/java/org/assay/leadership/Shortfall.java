package org.assay.leadership;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** Where a change falls short of the guidance, and in what. */
@Embeddable
public record Shortfall(@Enumerated(EnumType.STRING) RoleRule rule, String sentence) {
}
