// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.claims.Finding;
import org.spinscape.claims.Level;
import org.spinscape.claims.Size;
import org.spinscape.claims.run.ClaimCatalog;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.ClaimRunner;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.LocalThreads;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;

/** A number of a run becomes a claim that can be run again by whoever gets the folder. */
class OwnArticleTest {

	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:experiment="http://spinscape.org/experiment/1"
			    name="Small glasses" seed="5" samples="24">
			  <arms name="glass">
			    <hamiltonian provider="sk">
			      <parameters name="N">
			        <sweep xsi:type="experiment:ListSweep">
			          <values>6</values>
			          <values>8</values>
			        </sweep>
			      </parameters>
			    </hamiltonian>
			    <explorers provider="enumeration"/>
			  </arms>
			</experiment:Experiment>
			""";

	@TempDir
	private static Path measured;
	private static Path run;
	@TempDir
	private Path folder;
	private OwnArticle article;

	@BeforeAll
	static void measure() throws Exception {
		Experiment experiment = ExperimentFiles.parse(EXPERIMENT.getBytes(StandardCharsets.UTF_8), measured.resolve("x"));
		run = measured.resolve("run");
		new Runner(Catalog.installed()).start(experiment, measured, run, new LocalThreads(1), RunMonitor.SILENT);
	}

	@BeforeEach
	void begin() {
		article = new OwnArticle(folder.resolve("given/Our claims.claims"));
	}

	private ClaimRunner runner(String runs) {
		return new ClaimRunner(Catalog.installed(), ClaimCatalog.installed().rules(), new ClaimFolder(folder.resolve(runs)),
				Clock.systemUTC());
	}

	private MeasuredNumber number(String result, int spins) throws IOException {
		return MeasuredNumber.of(run).stream().filter(one -> one.isMeant(ResultSelector.parse(result), "glass", Map.of("N",
				Integer.toString(spins)))).findFirst().orElseThrow();
	}

	private static ClaimDraft draft(String sentence, MeasuredNumber number) {
		return new ClaimDraft(ClaimDraft.idOf(sentence), sentence, number, ClaimDraft.least(number), ClaimDraft.most(number));
	}

	@Test
	void whoGetsTheFolderFindsTheSame() throws Exception {
		MeasuredNumber energy = number("ground-energy", 8);
		Finding found = article.add(draft("Eight spins have a low energy, on average.", energy), run, runner("none"));
		assertEquals(Level.SUPPORTED, found.getLevel(), found.getEvidence());
		assertEquals(energy.scalar().value(), found.getValue());
		article.add(draft("Six have more.", number("ground-energy", 6)), run, runner("none"));

		Path given = Files.move(article.file().getParent(), folder.resolve("elsewhere"));
		List<LocatedClaim> claims = ClaimCatalog.installed().with(List.of(given.resolve("Our claims.claims"))).named(
				"our-claims/eight-spins-have-a-low-energy");
		assertEquals(1, claims.size());
		ClaimRunner again = runner("again");
		Finding same = again.run(claims.getFirst(), Size.QUICK, null, _ -> new LocalThreads(1), RunMonitor.SILENT);
		assertEquals(found.getValue(), same.getValue());
		assertEquals(5, same.getSeed());
		Finding other = runner("other").run(claims.getFirst(), Size.QUICK, 6L, _ -> new LocalThreads(1), RunMonitor.SILENT);
		assertEquals(Level.SUPPORTED, other.getLevel(), other.getEvidence());
		assertTrue(other.getValue() != found.getValue());
		try (var experiments = Files.list(given.resolve("our-claims-experiments"))) {
			assertEquals(1, experiments.count(), "claims of one run share its experiment");
		}
	}

	@Test
	void whatIsRunAgainIsKeptBesideTheRunBefore() throws Exception {
		article.add(draft("Eight have a low energy.", number("ground-energy", 8)), run, runner("none"));
		LocatedClaim claim = ClaimCatalog.of(article.file()).claims().getFirst();
		Path place = new ClaimFolder(folder.resolve("runs")).run(claim, Size.QUICK);
		for (int time = 0; time < 3; time++) {
			ClaimRunner runner = runner("runs").again();
			assertNotEquals(0, runner.run(claim, Size.QUICK, null, _ -> new LocalThreads(1), RunMonitor.SILENT).getSeconds());
			assertEquals(0, runner.run(claim, Size.QUICK, null, _ -> new LocalThreads(1), RunMonitor.SILENT).getSeconds(),
					"once by one who runs claims, however many share the run");
		}
		for (String number : List.of("-1", "-2")) {
			assertEquals(-1, Files.mismatch(place.resolve("results/scalars.csv"), place.resolveSibling(place.getFileName()
					+ number)
					.resolve("results/scalars.csv")), number);
		}
	}

	@Test
	void numbersAreToldApart() throws Exception {
		for (MeasuredNumber number : MeasuredNumber.of(run)) {
			assertEquals(1, MeasuredNumber.of(run).stream().filter(other -> other.isMeant(number.selector(), number.key()
					.arm(),
					number.key().point())).count(), number.words());
		}
	}

	@Test
	void whatCannotBeClaimedIsRefused() throws Exception {
		MeasuredNumber energy = number("ground-energy", 8);
		assertTrue(assertThrows(IllegalArgumentException.class, () -> new ClaimDraft("x", " ", energy, 0, 1)).getMessage()
				.contains("needs a sentence"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> new ClaimDraft("x", "It is.", energy, 1, 0))
				.getMessage().contains("exchange them"));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> new ClaimDraft("x", "It is.", energy,
				Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)).getMessage().contains("cannot be refuted"));
		article.add(draft("It is low.", energy), run, runner("none"));
		assertTrue(assertThrows(IOException.class, () -> article.add(draft("It is low.", energy), run, runner("none")))
				.getMessage().contains("has a claim 'it-is-low' already"));
		Finding wrong = article.add(new ClaimDraft("positive", "It is positive.", energy, 0, Double.POSITIVE_INFINITY), run,
				runner("none"));
		assertEquals(Level.NOT_SUPPORTED, wrong.getLevel());
	}

	@Test
	void whatIsMissingIsRunFirst() throws Exception {
		ClaimDraft draft = draft("Not yet.", number("ground-energy", 8));
		Path task;
		try (var tasks = Files.list(run.resolve("tasks"))) {
			task = tasks.findFirst().orElseThrow();
		}
		Path away = Files.move(task, measured.resolve("task"));
		try {
			assertTrue(assertThrows(IOException.class, () -> article.add(draft, run, runner("none"))).getMessage()
					.contains("is not complete"));
		} finally {
			Files.move(away, task);
		}
	}
}
