// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.claims.Claim;
import org.spinscape.claims.Finding;
import org.spinscape.claims.Size;
import org.spinscape.claims.Status;
import org.spinscape.claims.run.ClaimCatalog;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.ui.claims.ClaimList;
import org.spinscape.ui.claims.ClaimRow;
import org.spinscape.ui.claims.ClaimsJob;
import org.spinscape.ui.claims.ClaimsPane;

/** The table of claims, on the article that is installed. */
class ClaimsPaneTest {

	private Shell shell;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(1000, 500);
		shell.open();
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	private static List<ClaimRow> rows() {
		return ClaimCatalog.installed().claims().stream().map(claim -> new ClaimRow(claim, claim.claim().getFindings()))
				.toList();
	}

	private static ClaimRow row(String name) {
		return rows().stream().filter(row -> row.claim().named(name)).findFirst().orElseThrow();
	}

	@Test
	void aRowSaysWhatWasFound() {
		ClaimRow row = row("glass-is-not-funnel");
		assertEquals("settled", row.status());
		assertEquals("supported", row.verdict());
		assertTrue(row.measured().matches("0\\.3\\d*\\(\\d+\\).*"), row.measured());
		LocalDate found = LocalDate.parse(row.latest().orElseThrow().getDate());
		assertEquals(3, row.age(found.plusDays(3)));
		assertTrue(row.details().contains("It would be refuted by: ") && row.details().contains(row.sentence()),
				row.details());
		assertTrue(row.matches("glass settled") && !row.matches("glass unheard-of"));
	}

	@Test
	void whatIsNotMeasuredSaysWhatIsMissing() {
		LocatedClaim measured = row("glass-is-not-funnel").claim();
		Claim claim = EcoreUtil.copy(measured.claim());
		claim.setStatus(Status.NOT_MEASURED);
		claim.setMissing("larger samples");
		claim.getFindings().clear();
		ClaimRow row = new ClaimRow(new LocatedClaim(measured.origin(), measured.article(), claim), List.of());
		assertFalse(row.runs());
		assertEquals("not measured", row.verdict());
		assertTrue(row.details().contains("Missing: larger samples"), row.details());
		assertTrue(Double.isNaN(row.age(LocalDate.now())));
	}

	@Test
	void claimsAreSearched() {
		ClaimsPane pane = new ClaimsPane(shell, () -> new ClaimList(rows(), List.of("x.claims: cannot be read")),
				new ClaimsPane.Actions() {
					@Override
					public void run(List<LocatedClaim> claims, Size size) {
						// not in this test
					}

					@Override
					public void show(LocatedClaim claim) {
						// not in this test
					}

					@Override
					public void open(LocatedClaim claim) {
						// not in this test
					}
				});
		shell.layout();
		int all = rows().size();
		Screen.await("the claims", () -> pane.table().cells().size() == all + 1);
		Button run = Widgets.all(Button.class, pane).stream().filter(button -> "R&un".equals(button.getText())).findFirst()
				.orElseThrow();
		assertFalse(run.isEnabled());
		assertTrue(pane.details().startsWith(all + " claims") && pane.details().endsWith("x.claims: cannot be read"),
				"what cannot be used is said: " + pane.details());
		pane.search("glass-is-not-funnel");
		Screen.await("the claim searched for", () -> pane.table().cells().size() == 2);
		Screen.await("words about the only claim found", () -> pane.details().contains("refuted"));
		assertTrue(run.isEnabled());
	}

	/** One that fails, for want of its file, does not keep the next from being run; the history is that of the command line. */
	@Test
	void aJobRunsClaimsIntoTheProject() throws Exception {
		LocatedClaim whole = row("exactness-suffices").claim();
		Claim broken = EcoreUtil.copy(whole.claim());
		broken.setExperiment("examples/nowhere/nowhere.spinscape");
		AtomicInteger news = new AtomicInteger();
		ClaimsJob job = new ClaimsJob(List.of(new LocatedClaim(whole.origin(), whole.article(), broken), whole), Size.QUICK,
				false, news::incrementAndGet);
		job.schedule();
		Screen.await("the claims are run", 60_000, () -> job.getResult() != null);
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("claims");
		try {
			assertEquals(2, news.get());
			assertEquals(IStatus.ERROR, job.getResult().getSeverity());
			assertTrue(job.getResult().getMessage().contains("nowhere.spinscape"), job.getResult().getMessage());
			Finding found = ClaimRow.of(whole, new ClaimFolder(Path.of(project.getLocationURI()))).latest().orElseThrow();
			assertEquals(LocalDate.now().toString(), found.getDate());
			assertEquals(whole.claim().getFindings().getFirst().getLevel(), found.getLevel());
			assertTrue(project.getFile("history.claims").exists(), "its files are seen");
		} finally {
			project.delete(true, true, null);
		}
	}
}
