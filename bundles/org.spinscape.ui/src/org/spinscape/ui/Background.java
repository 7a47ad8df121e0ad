// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;

/**
 * Does the slow part of showing something away from the user interface. Of several requests only the last counts: when
 * the user moves on, what comes late is dropped. For use on the thread of the user interface only.
 */
public final class Background {

	private final Widget owner;
	private Job running;
	private int latest;

	/** @param owner nothing is delivered once it is gone */
	public Background(Widget owner) {
		this.owner = owner;
	}

	/**
	 * Starts work.
	 *
	 * @param name   what the Progress view calls it
	 * @param work   done in a job; must not touch widgets
	 * @param done   gets the outcome, on the thread of the user interface
	 * @param failed gets the failure, on the thread of the user interface
	 */
	public <T> void run(String name, Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
		cancel();
		int number = latest;
		Display display = owner.getDisplay();
		running = new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				Runnable delivery = perform(work, done, failed);
				if (!monitor.isCanceled() && !display.isDisposed()) {
					display.asyncExec(() -> {
						if (number == latest && !owner.isDisposed()) {
							delivery.run();
						}
					});
				}
				return Status.OK_STATUS;
			}
		};
		running.setSystem(false);
		running.schedule();
	}

	/** Drops what is under way. */
	public void cancel() {
		latest++;
		if (running != null) {
			running.cancel();
		}
	}

	/** Any failure of the work is told to whoever asked for it, in words, rather than to the log alone. */
	private static <T> Runnable perform(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
		try {
			T outcome = work.call();
			return () -> done.accept(outcome);
		} catch (Exception e) {
			return () -> failed.accept(e);
		}
	}
}
