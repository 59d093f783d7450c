package org.assay.cabinet.document;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Word templates as councils might make them from the shipped one. */
public final class Templates {

	private Templates() {
	}

	public static byte[] shipped() {
		return ReportTemplate.SHIPPED.content(Colour.USUAL);
	}

	/** The shipped template, whose body says something else in one place. */
	public static byte[] saying(String instead, String of) {
		return with("word/document.xml", part("word/document.xml").replace(of, instead));
	}

	/** The shipped template, with one part added or changed. */
	static byte[] with(String name, String content) {
		Map<String, byte[]> parts = new LinkedHashMap<>(WordFile.read(shipped()).parts());
		parts.put(name, content.getBytes(StandardCharsets.UTF_8));
		return OfficeFile.pack(parts);
	}

	/** The shipped template, with a relationship more. */
	static byte[] related(String kind, String target, boolean outside) {
		String name = "word/_rels/document.xml.rels";
		return with(name, part(name).replace("</Relationships>",
				"<Relationship Id=\"rId99\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
						+ kind + "\" Target=\"" + target + "\"" + (outside ? " TargetMode=\"External\"" : "")
						+ "/></Relationships>"));
	}

	static String part(String name) {
		return new String(WordFile.read(shipped()).parts().get(name), StandardCharsets.UTF_8);
	}

}
