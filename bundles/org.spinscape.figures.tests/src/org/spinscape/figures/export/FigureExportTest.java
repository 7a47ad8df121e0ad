// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.figures.Figure;
import org.spinscape.figures.Palette;
import org.spinscape.figures.Samples;
import org.spinscape.figures.Subject;
import org.spinscape.figures.draw.FigureLayout;
import org.spinscape.figures.result.CurveFigures;
import org.spinscape.figures.result.ScalarFigures;
import org.spinscape.figures.result.TreeFigures;
import org.spinscape.figures.result.TreeStyle;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class FigureExportTest {

	@TempDir
	Path folder;

	private static Figure trees() {
		return TreeFigures.of(Samples.trees(), TreeStyle.DEFAULT).figure();
	}

	private static byte[] bytes(Figure figure, Format format) throws IOException {
		return FigureExport.bytes(FigureLayout.of(figure), Palette.LIGHT, format);
	}

	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "SVG", "PDF", "PNG" })
	void sameFigureSameBytes(Format format) throws IOException {
		assertArrayEquals(bytes(trees(), format), bytes(trees(), format));
	}

	/** A mean that no sample defines has no place for its note; the figure is drawn all the same. */
	@ParameterizedTest
	@EnumSource(value = Format.class, names = { "SVG", "PDF", "PNG" })
	void scalarsThatAreNoNumbersDoNotStopAFigure(Format format) throws IOException {
		List<Subject> subjects = new ArrayList<>();
		for (double value : new double[] { Double.NaN, Double.POSITIVE_INFINITY, 1 }) {
			subjects.add(new Subject("arm " + value, Map.of(), -1,
					new Scalar(ResultKind.scalar("share", "", "Share.").tag(), value, Double.NaN,
							Double.POSITIVE_INFINITY, 2)));
		}
		assertTrue(bytes(ScalarFigures.of(subjects), format).length > 0);
	}

	/** Without its footnote a figure is as high as what is left, and has all of that. */
	@Test
	void footnotesCanBeLeftOut() throws Exception {
		String whole = new String(bytes(trees(), Format.SVG), StandardCharsets.UTF_8);
		String without = SvgFootnote.without(whole);
		assertTrue(whole.contains("class=\"footnote\""), whole);
		assertFalse(without.contains("class=\"footnote\""));
		Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(without.getBytes(StandardCharsets.UTF_8)));
		double height = Double.parseDouble(svg.getDocumentElement().getAttribute("viewBox").split(" ")[3]);
		double lowest = 0;
		NodeList texts = svg.getElementsByTagName("text");
		for (int i = 0; i < texts.getLength(); i++) {
			lowest = Math.max(lowest, Double.parseDouble(texts.item(i).getAttributes().getNamedItem("y").getNodeValue()));
		}
		assertTrue(lowest < height && lowest > height - 20, lowest + " of " + height);
		assertEquals(height / 72 * 25.4, Double.parseDouble(svg.getDocumentElement().getAttribute("height").replace("mm",
				"")),
				0.02);
		assertEquals("<svg>", SvgFootnote.without("<svg>"));
	}

	@Test
	void svgIsWellFormedAndItsWordsAreText() throws Exception {
		Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(bytes(trees(), Format.SVG)));
		assertEquals("178mm", svg.getDocumentElement().getAttribute("width"));
		NodeList nodes = svg.getElementsByTagName("text");
		List<String> words = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			words.add(nodes.item(i).getTextContent());
		}
		assertTrue(words.contains("energy [J]"), words.toString());
		assertTrue(words.contains("ground-state funnel"), words.toString());
		assertTrue(words.contains("\u221212"), words.toString());
	}

	@Test
	void svgEscapesWhatItMust() throws Exception {
		SvgSurface surface = new SvgSurface(10, 10, "a < b & c");
		assertTrue(surface.document().contains("<title>a &lt; b &amp; c</title>"));
	}

	/** Each entry of the cross-reference table must point at its object, else readers have to repair the file. */
	@Test
	void pdfPointsAtItsObjects() throws IOException {
		String pdf = new String(bytes(CurveFigures.of(Samples.decays()), Format.PDF), StandardCharsets.ISO_8859_1);
		assertTrue(pdf.startsWith("%PDF-1.4\n") && pdf.endsWith("%%EOF\n"));
		Matcher entries = Pattern.compile("(\\d{10}) 00000 n ").matcher(pdf);
		int object = 0;
		while (entries.find()) {
			object++;
			assertTrue(pdf.startsWith(object + " 0 obj\n", Integer.parseInt(entries.group(1))), "object " + object);
		}
		assertEquals(8, object);
		int start = Integer.parseInt(pdf.substring(pdf.indexOf("startxref\n") + 10, pdf.indexOf("\n%%EOF")));
		assertTrue(pdf.startsWith("xref\n", start));
		Matcher length = Pattern.compile("/Length (\\d+) >>\nstream\n").matcher(pdf);
		assertTrue(length.find());
		assertTrue(pdf.startsWith("endstream", length.end() + Integer.parseInt(length.group(1))));
		assertFalse(pdf.contains("CreationDate"));
	}

	@Test
	void pdfHasGreekLetters() {
		List<PdfText.Run> runs = PdfText.runs("\u0394E \u2212 1\u2026", false);
		assertEquals(List.of(PdfText.SYMBOL, PdfText.REGULAR, PdfText.SYMBOL, PdfText.REGULAR),
				runs.stream().map(PdfText.Run::font).toList());
		assertEquals("44", runs.get(0).hex());
		assertEquals("203185", runs.get(3).hex());
	}

	@Test
	void pngHasTheSizeOfPrint() throws IOException {
		BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes(trees(), Format.PNG)));
		assertEquals(178 / 25.4 * 300, image.getWidth(), 1);
		assertEquals(0xffffffff, image.getRGB(2, 2));
	}

	@Test
	void numbersAreWrittenBesideTheFigure() throws IOException {
		Path file = folder.resolve("tree.csv");
		assertEquals(List.of(file), FigureExport.write(trees(), file, Format.CSV));
		List<String> lines = Files.readAllLines(file);
		assertEquals("arm,sample,rank,state,energy [J],barrier [J],father rank,degeneracy,basin,funnel", lines.getFirst());
		assertEquals(1 + 19 + 18, lines.size());
		assertTrue(lines.get(1).startsWith("glass,0,1,----++++++--+-++,-11.29885439"), lines.get(1));
	}

	@Test
	void unknownFormatsAreRefused() {
		assertEquals(Format.SVG, Format.of("SVG"));
		String message = assertThrows(IllegalArgumentException.class, () -> Format.of("eps")).getMessage();
		assertEquals("'eps' is no format for figures: use svg, pdf, png, csv or py", message);
	}
}
