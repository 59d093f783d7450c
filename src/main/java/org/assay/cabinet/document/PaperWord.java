package org.assay.cabinet.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.assay.shared.Messages;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Sets a report as Word. */
final class PaperWord {

	/** Fields that stand in the heading row of a table and fill the rows below it. */
	static final List<String> TABLES = List.of("details", "ratings", "duties", "evidence", "decisions", "actions",
			"exemptEvidence");

	byte[] of(Paper paper, byte[] template) {
		Map<String, Object> fields = PaperFields.of(paper);
		try (XWPFTemplate word = XWPFTemplate.compile(new ByteArrayInputStream(template), grammar());
				ByteArrayOutputStream written = new ByteArrayOutputStream()) {
			word.render(fields);
			XWPFDocument document = word.getXWPFDocument();
			WordContents.fill(document);
			if (paper.isDraft()) {
				WordWatermark.put(document, Stage.DRAFT.title());
			}
			describe(document, paper.cover());
			word.write(written);
			return written.toByteArray();
		}
		catch (IOException | InvalidFormatException ex) {
			throw new IllegalStateException("The template was checked and still cannot be filled", ex);
		}
	}

	static Configure grammar() {
		ConfigureBuilder builder = Configure.builder();
		TABLES.forEach((table) -> builder.bind(table, new LoopRowTableRenderPolicy()));
		return builder.build();
	}

	private static void describe(XWPFDocument document, Cover cover) throws InvalidFormatException {
		PackageProperties properties = document.getPackage().getPackageProperties();
		properties.setTitleProperty(cover.title());
		properties.setCreatorProperty(cover.letterhead().council());
		properties.setLanguageProperty(Messages.language().toLanguageTag());
		properties.setSubjectProperty(Messages.in(PaperWord.class, "paper.kind", cover.meeting()));
	}

}
