// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.spinscape.ui.live.PacedWalk;
import org.spinscape.ui.selection.RunSelection;

/** A pane in which a sampler walks, in a job of its own; it is drawn frame by frame while it does. */
abstract class WalkingPane extends LandscapePane {

	private Job job;

	/** @param folder the directory of the run shown, if it has one */
	WalkingPane(Composite parent, RunSelection selection, Supplier<Optional<Path>> folder) {
		super(parent, selection, folder);
	}

	/** Draws where the walk is now. */
	abstract void draw();

	/** The walk has begun, or is over. */
	abstract void walking(boolean now);

	final boolean walks() {
		return job != null;
	}

	/** Lets a walk go on in this job. */
	final void walk(Job walk) {
		walking(true);
		job = walk;
		job.schedule();
		getDisplay().timerExec(PacedWalk.FRAME, this::frame);
	}

	private void frame() {
		if (isDisposed() || job == null) {
			return;
		}
		if (job.getState() == Job.NONE && job.getResult() != null) {
			stop(); // cancelled in the Progress view
			return;
		}
		if (isVisible()) {
			draw();
		}
		getDisplay().timerExec(PacedWalk.FRAME, this::frame);
	}

	/** Ends the walk; nothing happens if there is none. */
	final void stop() {
		if (job != null) {
			job.cancel();
			job = null;
		}
		walking(false);
	}

	@Override
	final void end() {
		stop();
	}
}
