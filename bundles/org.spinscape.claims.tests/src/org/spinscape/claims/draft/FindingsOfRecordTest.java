// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.claims.Claim;
import org.spinscape.claims.ClaimsFactory;
import org.spinscape.claims.Finding;
import org.spinscape.claims.Level;
import org.spinscape.claims.Size;
import org.spinscape.claims.files.ClaimsFiles;
import org.spinscape.claims.run.ClaimFolder;

/** Findings go from the history of a folder into the article: the latest of each size, with the time of its run. */
class FindingsOfRecordTest {

	private static final String ARTICLE = """
			<?xml version="1.0" encoding="UTF-8"?>
			<claims:Article xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" xmlns:claims="http://spinscape.org/claims/1"
			    id="ours" title="Ours">
			%s</claims:Article>
			""";
	private static final String CLAIM = """
			  <claims id="%s" sentence="It is low." refutation="It is high." experiment="x.spinscape">
			    <full name="samples" value="9"/>
			    <quantity result="ground-energy" arm="glass"/>
			    <rule provider="interval">
			      <parameters name="most" value="0"/>
			    </rule>
			    <findings date="2020-01-01" version="0.0.1" seed="1" value="-3" error="1" level="supported" evidence="Old."/>
			  </claims>
			""";

	@TempDir
	private Path folder;
	private Path file;
	private ClaimFolder runs;

	@BeforeEach
	void write() throws Exception {
		file = Files.writeString(folder.resolve("ours.claims"), ARTICLE.formatted(CLAIM.formatted("low") + CLAIM.formatted(
				"deep") + CLAIM.formatted("alone").replace("x.spinscape", "y.spinscape")));
		runs = new ClaimFolder(folder.resolve("runs"));
	}

	private static Finding finding(String claim, Size size, String date, double value, int seconds) {
		Finding finding = ClaimsFactory.eINSTANCE.createFinding();
		finding.setClaim("ours/" + claim);
		finding.setSize(size);
		finding.setDate(date);
		finding.setValue(value);
		finding.setLevel(Level.CANNOT_SAY);
		finding.setSeconds(seconds);
		return finding;
	}

	@Test
	void theLatestOfEachSizeIsTaken() throws Exception {
		runs.add(List.of(finding("low", Size.FULL, "2021-02-03", -7, 70), finding("low", Size.QUICK, "2021-02-02", -6, 4),
				finding("low", Size.QUICK, "2021-02-02", -5, 0), finding("deep", Size.FULL, "2021-02-03", -8, 0),
				finding("deep", Size.QUICK, "2021-02-02", -4, 0), finding("stranger", Size.QUICK, "2021-02-02", 1, 1)));
		assertEquals(4, new FindingsOfRecord(file).take(runs).size());

		List<Claim> claims = ClaimsFiles.load(file).getClaims();
		Claim low = claims.get(0);
		assertEquals(List.of(-5.0, -7.0), low.getFindings().stream().map(Finding::getValue).toList(), "quick before full");
		assertEquals("", low.getFindings().getFirst().getClaim());
		assertEquals(4, low.getQuickSeconds(), "what was only judged took no time");
		assertEquals(70, low.getFullSeconds());
		assertEquals(-7, ClaimFolder.latest(low.getFindings()).orElseThrow().getValue());
		Claim deep = claims.get(1);
		assertEquals(List.of(4, 70), List.of(deep.getQuickSeconds(), deep.getFullSeconds()),
				"it shares the runs of the first");
		assertEquals("Old.", claims.get(2).getFindings().getFirst().getEvidence(), "what was not run stays");
		assertEquals(0, claims.get(2).getQuickSeconds());
	}

	@Test
	void whereNothingWasFoundTheFileStays() throws Exception {
		byte[] before = Files.readAllBytes(file);
		assertTrue(new FindingsOfRecord(file).take(runs).isEmpty());
		assertEquals(-1, Files.mismatch(file, Files.write(folder.resolve("before"), before)));
		assertFalse(Files.exists(runs.root()));
	}
}
