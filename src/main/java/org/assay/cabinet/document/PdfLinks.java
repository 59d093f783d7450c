package org.assay.cabinet.document;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Describes every link for those who do not see it, as ISO 14289-1 clause 7.18.5 asks:
 * the maker of the PDF describes only the element around it.
 */
final class PdfLinks {

	private PdfLinks() {
	}

	static void describe(PDDocument document) throws IOException {
		describe(document.getDocumentCatalog().getStructureTreeRoot());
	}

	private static void describe(PDStructureNode node) throws IOException {
		for (Object kid : node.getKids()) {
			if (kid instanceof PDObjectReference reference && node instanceof PDStructureElement link
					&& reference.getReferencedObject() instanceof PDAnnotation annotation) {
				annotation.setContents(link.getAlternateDescription());
			}
			else if (kid instanceof PDStructureNode inner) {
				describe(inner);
			}
		}
	}

}
