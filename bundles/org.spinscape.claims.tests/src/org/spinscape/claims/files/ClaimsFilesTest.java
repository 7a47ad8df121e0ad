// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.claims.Article;
import org.spinscape.claims.Status;

/** What is read of a claims file, and how broken ones are refused: with file, line and remedy. */
class ClaimsFilesTest {

	private static final String GOOD = """
			<?xml version="1.0" encoding="UTF-8"?>
			<claims:Article xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:claims="http://spinscape.org/claims/1"
			    id="page" title="A page">
			  <sources key="1" authors="A. Author" title="A title" journal="J. 1, 1" year="1999"/>
			  <claims id="one" sentence="It holds." sources="1" status="settled" refutation="It does not."
			      experiment="a/b.spinscape">
			    <quantity result="funnel-share" arm="glass"/>
			    <rule provider="interval">
			      <parameters name="least" value="0.5"/>
			    </rule>
			    <published text="0.6" source="1"/>
			  </claims>
			  <claims id="two" sentence="It may hold." status="not-measured" missing="a way to see it"/>
			</claims:Article>
			""";

	@TempDir
	private Path folder;

	private Article read(String text) throws ClaimsFileException {
		return ClaimsFiles.parse(text.getBytes(StandardCharsets.UTF_8), Path.of("page.claims"));
	}

	@Test
	void aFileIsReadAndWrittenAsItIs() throws Exception {
		Article article = read(GOOD);
		assertEquals(2, article.getClaims().size());
		assertEquals(Status.SETTLED, article.getClaims().getFirst().getStatus());
		assertEquals("0.5", article.getClaims().getFirst().getRule().getParameters().getFirst().getValue());
		Path file = folder.resolve("page.claims");
		ClaimsFiles.save(article, file);
		String first = Files.readString(file);
		ClaimsFiles.save(ClaimsFiles.load(file), file);
		assertEquals(first, Files.readString(file));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"id=\"two\"|id=\"one\"|line 13|there are two claims 'one'; rename one",
			"id=\"two\"|id=\"Two\"|line 13|needs an id of lower case letters",
			"sources=\"1\"|sources=\"7\"|line 5|names the source '7', which the file does not have",
			"refutation=\"It does not.\"|refutation=\"\"|line 5|has no 'refutation'",
			"experiment=\"a/b.spinscape\"|experiment=\"\"|line 5|has no 'experiment'",
			"missing=\"a way to see it\"|missing=\"\"|line 13|has no 'missing'",
			"result=\"funnel-share\"|result=\"funnel-share[a\"|line 5|opens a bracket",
			"status=\"settled\"|status=\"sure\"|line 5|'sure' is not a value of 'status'",
			"year=\"1999\"|year=\"last\"|line 4|give a whole number",
			"arm=\"glass\"|arms=\"glass\"|line 7|has no 'arms'",
			"claims/1|claims/9|line 3|is unknown; this version reads" })
	void aBrokenFileIsRefusedWithItsLine(String part, String instead, String line, String message) {
		String broken = GOOD.replace(part, instead);
		assertTrue(!broken.equals(GOOD));
		String said = assertThrows(ClaimsFileException.class, () -> read(broken)).getMessage();
		assertTrue(said.startsWith("page.claims, " + line + ": ") && said.contains(message), said);
	}

	@Test
	void somethingElseIsNoClaimsFile() {
		assertTrue(assertThrows(ClaimsFileException.class, () -> read("hello")).getMessage().startsWith("page.claims"));
		assertTrue(assertThrows(ClaimsFileException.class, () -> ClaimsFiles.load(folder.resolve("none.claims"))).getMessage()
				.endsWith("does not exist; check the path"));
	}
}
