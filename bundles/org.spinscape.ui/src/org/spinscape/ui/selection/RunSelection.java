// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.selection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.spinscape.store.ResultKey;

/**
 * What the views of a window show in common: a run, a place in it (arm, point, sample), and a minimum there. Views
 * change it and follow it. For use on the thread of the user interface only.
 */
public final class RunSelection {

	/** No minimum. */
	public static final int NO_MINIMUM = -1;

	private final List<Listener> listeners = new CopyOnWriteArrayList<>();
	private ShownRun run = ShownRun.NONE;
	private ResultKey place;
	private int minimum = NO_MINIMUM;

	/** Follows the selection. */
	public interface Listener {

		/** Another run is shown, or the same with new results. The place may have changed as well. */
		default void runChanged() {
			placeChanged();
		}

		/** Another arm, point or sample is looked at. The minimum is none. */
		default void placeChanged() {
			minimumChanged();
		}

		/** Another minimum is looked at. */
		default void minimumChanged() {
			// a view without minima has nothing to do
		}
	}

	/**
	 * Lets a listener follow for as long as a control lives. While the control cannot be seen its listener is told nothing;
	 * what it has missed is told when the control comes into sight.
	 */
	public void follow(Control owner, Listener listener) {
		Follower follower = new Follower(owner, listener);
		listeners.add(follower);
		owner.addListener(SWT.Dispose, _ -> listeners.remove(follower));
	}

	/** The run shown. */
	public ShownRun run() {
		return run;
	}

	/** The place looked at; {@code null} if no run is shown or it has no results. */
	public ResultKey place() {
		return place;
	}

	/** Rank of the minimum looked at, from 0; {@link #NO_MINIMUM} if none is. */
	public int minimum() {
		return minimum;
	}

	/** Shows a run. The place stays if the run has it. */
	public void show(ShownRun other) {
		run = other;
		boolean stays = place != null && other.entries().stream().anyMatch(entry -> entry.key().equals(place));
		if (!stays) {
			place = firstPlace(other);
			minimum = NO_MINIMUM;
		}
		listeners.forEach(Listener::runChanged);
	}

	/** Rather a sample, which has a landscape, than the summary of all. */
	private static ResultKey firstPlace(ShownRun run) {
		List<ResultKey> keys = run.entries().stream().map(entry -> entry.key()).toList();
		return keys.stream().filter(key -> !key.overSamples()).findFirst()
				.orElse(keys.isEmpty() ? null : keys.getFirst());
	}

	/** Looks at a place. */
	public void go(ResultKey key) {
		if (!key.equals(place)) {
			place = key;
			minimum = NO_MINIMUM;
			listeners.forEach(Listener::placeChanged);
		}
	}

	/** Looks at a minimum of a place. @param rank from 0, or {@link #NO_MINIMUM} */
	public void pick(ResultKey key, int rank) {
		go(key);
		if (rank != minimum) {
			minimum = rank;
			listeners.forEach(Listener::minimumChanged);
		}
	}
}
