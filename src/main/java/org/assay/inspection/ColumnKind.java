package org.assay.inspection;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The kinds of column that both databases have. A value travels as the text of its kind,
 * so that what one database wrote the other can read.
 */
enum ColumnKind {

	TEXT(String.class), BYTES(byte[].class), TRUTH(Boolean.class), WHOLE_NUMBER(Long.class),
	EXACT_NUMBER(BigDecimal.class), NUMBER(Double.class), DAY(LocalDate.class), LOCAL_TIME(LocalDateTime.class),
	MOMENT(OffsetDateTime.class), IDENTIFIER(UUID.class);

	private final Class<?> javaType;

	ColumnKind(Class<?> javaType) {
		this.javaType = javaType;
	}

	/** The kind of the type as H2 or PostgreSQL names it. */
	static ColumnKind of(String databaseType) {
		return switch (databaseType.toLowerCase(Locale.ROOT)) {
			case "character varying", "character large object", "character", "varchar", "text", "bpchar" -> TEXT;
			case "binary large object", "binary varying", "bytea" -> BYTES;
			case "boolean", "bool" -> TRUTH;
			case "integer", "bigint", "smallint", "int4", "int8", "int2" -> WHOLE_NUMBER;
			case "numeric" -> EXACT_NUMBER;
			case "double precision", "float8" -> NUMBER;
			case "date" -> DAY;
			case "timestamp" -> LOCAL_TIME;
			case "timestamp with time zone", "timestamptz" -> MOMENT;
			case "uuid" -> IDENTIFIER;
			default -> throw new IllegalStateException("No backup knows columns of type " + databaseType);
		};
	}

	/** The value of the column as text, or {@code null}. */
	@Nullable String read(ResultSet row, int column) throws SQLException {
		return switch (this) {
			case TEXT -> row.getString(column);
			case BYTES -> {
				byte[] bytes = row.getBytes(column);
				yield (bytes != null) ? Base64.getEncoder().encodeToString(bytes) : null;
			}
			case WHOLE_NUMBER -> {
				long number = row.getLong(column);
				yield row.wasNull() ? null : Long.toString(number);
			}
			case MOMENT -> {
				OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
				yield (moment != null) ? moment.withOffsetSameInstant(ZoneOffset.UTC).toString() : null;
			}
			default -> {
				Object value = row.getObject(column, this.javaType);
				yield (value != null) ? value.toString() : null;
			}
		};
	}

	/** The value that {@link #read} wrote as text. */
	Object parse(String text) {
		return switch (this) {
			case TEXT -> text;
			case BYTES -> Base64.getDecoder().decode(text);
			case TRUTH -> Boolean.valueOf(text);
			case WHOLE_NUMBER -> Long.valueOf(text);
			case EXACT_NUMBER -> new BigDecimal(text);
			case NUMBER -> Double.valueOf(text);
			case DAY -> LocalDate.parse(text);
			case LOCAL_TIME -> LocalDateTime.parse(text);
			case MOMENT -> OffsetDateTime.parse(text);
			case IDENTIFIER -> UUID.fromString(text);
		};
	}

}
