package org.assay.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.StringUtils;

/**
 * The first administrator, made at the first start. There is no default.
 *
 * @param user the user id to sign in with
 * @param password the first password
 * @param passwordFile a file with the first password, in place of {@code password}
 */
@ConfigurationProperties("assay.administrator")
record AdministratorSettings(@Nullable String user, @Nullable String password, @Nullable Path passwordFile) {

	/** The password from either place, or nothing if neither is set. */
	Optional<String> givenPassword() {
		if (this.passwordFile == null) {
			return Optional.ofNullable(this.password).filter(StringUtils::hasText);
		}
		try {
			return Optional.of(Files.readString(this.passwordFile).strip()).filter(StringUtils::hasText);
		}
		catch (IOException ex) {
			throw new PasswordFileUnreadable(this.passwordFile);
		}
	}

	Optional<String> givenUser() {
		return Optional.ofNullable(this.user).filter(StringUtils::hasText);
	}

}
