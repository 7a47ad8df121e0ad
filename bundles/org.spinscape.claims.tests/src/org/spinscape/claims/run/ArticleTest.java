// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.spinscape.claims.Finding;
import org.spinscape.claims.Level;
import org.spinscape.claims.Size;
import org.spinscape.claims.Status;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.LocalThreads;
import org.spinscape.engine.run.RunMonitor;

/** The article that comes with Spinscape: its claims can be used, and one of them is run. */
class ArticleTest {

	@TempDir
	private Path folder;

	@Test
	void everyClaimCanBeUsed() throws Exception {
		ClaimCatalog claims = ClaimCatalog.installed();
		assertEquals(List.of(), claims.problems());
		assertTrue(claims.claims().size() >= 24, claims.claims().size() + " claims");
		Set<Status> statuses = new HashSet<>();
		for (LocatedClaim claim : claims.claims()) {
			statuses.add(claim.claim().getStatus());
			if (claim.claim().getStatus() != Status.NOT_MEASURED) {
				claim.origin().fetch(claim.claim().getExperiment(), folder.resolve(claim.claim().getId()));
			}
		}
		// Nothing is left that is not measured.
		assertEquals(EnumSet.complementOf(EnumSet.of(Status.NOT_MEASURED)), statuses);
	}

	@Test
	void claimsOfOneExperimentShareItsRun() throws Exception {
		ClaimCatalog claims = ClaimCatalog.installed();
		ClaimFolder runs = new ClaimFolder(folder);
		ClaimRunner runner = new ClaimRunner(Catalog.installed(), claims.rules(), runs, Clock.systemUTC());
		LocatedClaim convex = claims.named("funnels-are-convex").getFirst();
		LocatedClaim descent = claims.named("spin-funnels/descent-suffices").getFirst();
		Finding first = runner.run(convex, Size.QUICK, 7L, _ -> new LocalThreads(2), RunMonitor.SILENT);
		// 13.1(3) minima a sample: of 100 samples never as few as 1.5.
		assertEquals(Level.NOT_SUPPORTED, first.getLevel(), first.getEvidence());
		assertFalse(Alarm.rings(convex.claim().getStatus(), first.getLevel()));
		assertNotEquals(0, first.getSeconds());
		Finding second = runner.run(descent, Size.QUICK, 7L, _ -> new LocalThreads(2), RunMonitor.SILENT);
		assertEquals(Level.SUPPORTED, second.getLevel(), second.getEvidence());
		assertEquals(0, second.getSeconds());
		assertEquals(runs.run(convex, Size.QUICK), runs.run(descent, Size.QUICK));
		assertEquals(List.of(7L), runs.findings(convex).stream().map(Finding::getSeed).toList());
		String message = assertThrows(ClaimRunException.class,
				() -> runner.run(descent, Size.QUICK, 8L, _ -> new LocalThreads(2), RunMonitor.SILENT)).getMessage();
		assertTrue(message.contains("holds a run with the seed 7, not 8; name another folder"), message);
	}

	@Test
	void onlyWhatIsPublishedAsDecidedRaisesAnAlarm() {
		assertTrue(Alarm.rings(Status.SETTLED, Level.CANNOT_SAY));
		assertTrue(Alarm.rings(Status.FALSE, Level.SUPPORTED));
		assertFalse(Alarm.rings(Status.OPEN, Level.NOT_SUPPORTED));
		assertFalse(Alarm.rings(Status.NOT_DISCRIMINATING, Level.CANNOT_SAY));
	}
}
