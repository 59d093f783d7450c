/**
 * Sign-in, roles, councils as tenants, and the separation from the stock web apps'
 * weaknesses.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = { "shared", "council" })
package org.assay.security;
