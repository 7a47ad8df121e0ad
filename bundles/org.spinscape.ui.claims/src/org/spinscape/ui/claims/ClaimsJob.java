// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.time.Clock;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.spinscape.claims.Size;
import org.spinscape.claims.rule.RuleCatalog;
import org.spinscape.claims.run.ClaimRunException;
import org.spinscape.claims.run.ClaimRunner;
import org.spinscape.claims.run.LocatedClaim;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.LocalThreads;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunProgress;

/** Runs claims at their quick size, one after the other; what is there already is only judged. */
final class ClaimsJob extends Job {

	private static final int TICKS = 1000;

	private final List<LocatedClaim> claims;
	private final Runnable news;

	/** @param news called when there is a new finding, on the thread of the job */
	ClaimsJob(List<LocatedClaim> claims, Runnable news) {
		super(claims.size() == 1 ? "Claim " + claims.getFirst().id() : claims.size() + " claims");
		this.claims = claims;
		this.news = news;
		setUser(false);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, getName(), TICKS * claims.size());
		try {
			ClaimsProject.open(progress.split(1));
			ClaimRunner runner = new ClaimRunner(Catalog.installed(), RuleCatalog.installed(), ClaimsProject.folder(),
					Clock.systemDefaultZone());
			for (int number = 0; number < claims.size() && !monitor.isCanceled(); number++) {
				LocatedClaim claim = claims.get(number);
				progress.subTask(claim.id());
				runner.run(claim, Size.QUICK, null, _ -> new LocalThreads(Runtime.getRuntime().availableProcessors()),
						new Bridge(progress, number));
				news.run();
			}
			ClaimsProject.refresh();
			return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
		} catch (ClaimRunException e) {
			return monitor.isCanceled() ? Status.CANCEL_STATUS : new Status(IStatus.ERROR, ClaimsJob.class, e.getMessage(),
					e);
		} catch (CoreException e) {
			return e.getStatus();
		}
	}

	/** Passes the engine's news to the platform's progress. */
	private static final class Bridge implements RunMonitor {

		private final SubMonitor progress;
		private final int before;

		Bridge(SubMonitor progress, int before) {
			this.progress = progress;
			this.before = before;
		}

		@Override
		public void progress(RunProgress now) {
			progress.setWorkRemaining(TICKS);
			progress.subTask("claim " + (before + 1) + ": " + now.done() + " of " + now.total() + " tasks, " + now.phase());
		}

		@Override
		public boolean cancelled() {
			return progress.isCanceled();
		}
	}
}
