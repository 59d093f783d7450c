package org.assay.cabinet.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.exception.RenderException;
import com.deepoove.poi.exception.ResolverException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.w3c.dom.Document;

/** Lets through Word files that every report can be set in, and nothing else. */
public final class TemplateCheck {

	private TemplateCheck() {
	}

	/**
	 * Looks at everything in the file and sets a report in it on trial.
	 * @param file as it was uploaded
	 * @return what was looked at, packed anew, so that nothing else is ever used
	 * @throws TemplateRefused in one sentence, if it is no Word file or too large, brings
	 * or fetches other files, or has fields that reports do not have
	 */
	public static byte[] check(byte[] file) {
		WordFile word = WordFile.read(file);
		Map<String, Document> documents = word.documents();
		TemplateContents.check(word, documents);
		TemplateTags.check(documents);
		byte[] checked = word.packed();
		Paper paper = TrialPaper.of();
		try (XWPFTemplate template = XWPFTemplate.compile(new ByteArrayInputStream(checked), PaperWord.grammar())) {
			TemplateFields.check(template.getElementTemplates(), PaperFields.of(paper));
		}
		catch (ResolverException ex) {
			throw new TemplateRefused(
					"A section of the template does not end where it should; write {{/name}} for every {{?name}}, in the same text or the same cell of a table.");
		}
		catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException | IOException ex) {
			throw TemplateRefused.broken();
		}
		refuseUnlessFilled(paper, checked);
		return checked;
	}

	private static void refuseUnlessFilled(Paper paper, byte[] template) {
		byte[] filled;
		try {
			filled = new PaperWord().of(paper, template);
		}
		catch (RenderException | POIXMLException | IllegalStateException ex) {
			throw new TemplateRefused(
					"No report could be set in this template on trial; start from the shipped template and change it step by step.");
		}
		WordFile.read(filled)
			.documents()
			.values()
			.stream()
			.flatMap((document) -> TemplateContents.elements(document, "p"))
			.map(TemplateTags::text)
			.filter((text) -> text.contains("{{"))
			.findFirst()
			.ifPresent((text) -> {
				throw new TemplateRefused("The field in “" + text.strip()
						+ "” stands where it cannot be filled; move it into the text, a table, the header or the footer.");
			});
	}

}
