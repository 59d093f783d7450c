package org.assay.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.tika.detect.Detector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.mime.MimeType;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;

import org.springframework.stereotype.Component;

/** Says what a file is, from its content and its name together. */
@Component
class FileTypes {

	private final MimeTypes types = MimeTypes.getDefaultMimeTypes();

	private final MediaTypeRegistry kinds = this.types.getMediaTypeRegistry();

	/**
	 * The media type of the content.
	 * @throws FileNotWhatItSays if the name claims a type that the content is not
	 */
	String of(Path content, String name) throws IOException {
		Metadata named = new Metadata();
		named.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
		MediaType found = detect(this.types, content, new Metadata());
		MediaType claimed = this.types.detect(null, named);
		if (!agree(claimed, found)) {
			throw new FileNotWhatItSays(name, inWords(found));
		}
		return detect(this.types, content, named).toString();
	}

	private static MediaType detect(Detector detector, Path content, Metadata metadata) throws IOException {
		try (InputStream in = new BufferedInputStream(Files.newInputStream(content), 1 << 16)) {
			return detector.detect(in, metadata);
		}
	}

	private boolean agree(MediaType claimed, MediaType found) {
		if (claimed.equals(MediaType.OCTET_STREAM) || this.kinds.isInstanceOf(found, claimed)) {
			return true;
		}
		if (found.equals(MediaType.OCTET_STREAM)) {
			// Nothing was recognised: right only where there is nothing to recognise.
			return !this.kinds.isInstanceOf(claimed, MediaType.TEXT_PLAIN) && !hasMark(claimed);
		}
		return this.kinds.isInstanceOf(claimed, found);
	}

	/** Whether files of the type, or of a kind it belongs to, begin with a known mark. */
	private boolean hasMark(MediaType type) {
		for (MediaType kind = type; kind != null; kind = this.kinds.getSupertype(kind)) {
			if (mimeType(kind).hasMagic()) {
				return true;
			}
		}
		return false;
	}

	private MimeType mimeType(MediaType type) {
		try {
			return this.types.getRegisteredMimeType(type.toString());
		}
		catch (MimeTypeException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private String inWords(MediaType found) {
		if (found.equals(MediaType.OCTET_STREAM)) {
			return "of no kind that could be recognised";
		}
		if (found.equals(MediaType.TEXT_PLAIN)) {
			return "plain text";
		}
		String description = mimeType(found).getDescription();
		return description.isBlank() ? found.toString() : description + " (" + found + ")";
	}

}
