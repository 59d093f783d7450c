package org.assay.bench;

import java.io.IOException;

import org.assay.Assay;

import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** Keeps components of the tests, which are on the class path too, out of Assay. */
class OnlyAssay extends TypeExcludeFilter {

	@Override
	public boolean match(MetadataReader type, MetadataReaderFactory types) throws IOException {
		return !type.getResource()
			.getURL()
			.getPath()
			.startsWith(Assay.class.getProtectionDomain().getCodeSource().getLocation().getPath());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof OnlyAssay;
	}

	@Override
	public int hashCode() {
		return OnlyAssay.class.hashCode();
	}

}
