package org.assay.cabinet.document;

import java.util.Locale;

import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPicture;

/**
 * A word across every page, put where Word itself puts its watermarks: in the headers.
 */
final class WordWatermark {

	/** Word's own shape for text along a path, and the word in that shape. */
	private static final String SHAPE = """
			<xml-fragment xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
			<v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">
			<v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>
			<v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>
			<v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/>
			<v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>
			<v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>
			<v:textpath on="t" fitshape="t"/><v:handles><v:h position="#0,bottomRight" xrange="6629,14971"/></v:handles>
			<o:lock v:ext="edit" text="t" shapetype="t"/></v:shapetype>
			<v:shape id="PowerPlusWaterMarkObject%1$d" o:spid="_x0000_s%2$d" type="#_x0000_t136" \
			style="position:absolute;margin-left:0;margin-top:0;width:440pt;height:147pt;rotation:315;z-index:-251654144;\
			mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
			mso-position-vertical:center;mso-position-vertical-relative:margin" \
			o:allowincell="f" fillcolor="#d9d9d9" stroked="f"><v:fill opacity=".5"/>\
			<v:textpath style="font-family:&quot;Arial&quot;;font-size:1pt;font-weight:bold" string="%3$s"/></v:shape>
			</xml-fragment>""";

	private WordWatermark() {
	}

	static void put(XWPFDocument document, String word) {
		document.createHeader(HeaderFooterType.DEFAULT);
		int number = 0;
		for (XWPFHeader header : document.getHeaderList()) {
			put(header, ++number, word.toUpperCase(Locale.UK));
		}
	}

	private static void put(XWPFHeader header, int number, String word) {
		XWPFParagraph paragraph = header.getParagraphs().isEmpty() ? header.createParagraph()
				: header.getParagraphs().get(0);
		CTPicture picture = paragraph.createRun().getCTR().addNewPict();
		try {
			picture.set(CTPicture.Factory.parse(SHAPE.formatted(number, 2048 + number, word)));
		}
		catch (XmlException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
