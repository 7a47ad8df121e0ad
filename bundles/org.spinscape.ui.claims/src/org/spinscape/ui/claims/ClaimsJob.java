// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobGroup;
import org.spinscape.claims.Size;
import org.spinscape.claims.rule.RuleCatalog;
import org.spinscape.claims.run.ClaimRunException;
import org.spinscape.claims.run.ClaimRunner;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.LocalThreads;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunProgress;

/**
 * Runs claims at one size, one after the other; what is there already is only judged. One that fails does not keep
 * the others from being run. Jobs wait for each other: claims share runs.
 */
public final class ClaimsJob extends Job {

	private static final int TICKS = 1000;

	/** One after the other, and none for the failure of another. */
	private static final JobGroup ONE_AT_A_TIME = new JobGroup("Claims", 1, 0) {
		@Override
		protected boolean shouldCancel(IStatus last, int failed, int cancelled) {
			return false;
		}
	};

	private final List<LocatedClaim> claims;
	private final Size size;
	private final boolean again;
	private final Runnable news;

	/**
	 * @param again whether what is there is run anew
	 * @param news  called when there is a new finding, on the thread of the job
	 */
	public ClaimsJob(List<LocatedClaim> claims, Size size, boolean again, Runnable news) {
		super(claims.size() == 1 ? "Claim " + claims.getFirst().id() : claims.size() + " claims");
		this.claims = claims;
		this.size = size;
		this.again = again;
		this.news = news;
		setJobGroup(ONE_AT_A_TIME);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		monitor.beginTask(getName(), TICKS * claims.size());
		List<String> failures = new ArrayList<>();
		try {
			ClaimsProject.open(null);
			ClaimRunner runner = new ClaimRunner(Catalog.installed(), RuleCatalog.installed(), ClaimsProject.folder(),
					Clock.systemDefaultZone());
			if (again) {
				runner.again();
			}
			for (int number = 0; number < claims.size() && !monitor.isCanceled(); number++) {
				Bridge bridge = new Bridge(monitor, claims.get(number).claim().getId());
				try {
					runner.run(claims.get(number), size, null,
							_ -> new LocalThreads(Runtime.getRuntime().availableProcessors()), bridge);
				} catch (ClaimRunException e) {
					failures.add(e.getMessage());
				}
				bridge.end();
				news.run();
			}
		} catch (CoreException e) {
			return e.getStatus();
		} finally {
			refresh();
			monitor.done();
		}
		return monitor.isCanceled() ? Status.CANCEL_STATUS
				: failures.isEmpty() ? Status.OK_STATUS
						: new Status(IStatus.ERROR, ClaimsJob.class, String.join("\n", failures));
	}

	private static void refresh() {
		try {
			ClaimsProject.refresh();
		} catch (CoreException e) {
			ILog.of(ClaimsJob.class).log(e.getStatus());
		}
	}

	/** Passes the engine's news to the platform's progress: so many ticks for each claim. */
	private static final class Bridge implements RunMonitor {

		private final IProgressMonitor monitor;
		private final String claim;
		private int worked;

		Bridge(IProgressMonitor monitor, String claim) {
			this.monitor = monitor;
			this.claim = claim;
			monitor.subTask(claim);
		}

		@Override
		public void progress(RunProgress now) {
			reach((int) (TICKS * now.fraction()));
			monitor.subTask(claim + ": " + now.done() + " of " + now.total() + " tasks, " + now.phase());
		}

		void end() {
			reach(TICKS);
		}

		private void reach(int ticks) {
			monitor.worked(Math.max(0, ticks - worked));
			worked = Math.max(worked, ticks);
		}

		@Override
		public boolean cancelled() {
			return monitor.isCanceled();
		}
	}
}
