// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.landscape;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.ui.live.PacedWalk;

/** A walk on a landscape of any size, with the last states that it was in. */
final class SurfaceWalk extends PacedWalk {

	/** So many of the last states are remembered. */
	private static final int TRAIL = 40;

	/**
	 * A state at the end of a sweep.
	 *
	 * @param state  as text
	 * @param energy in J
	 */
	record Step(String state, double energy) {
	}

	private final Deque<Step> steps = new ArrayDeque<>();
	private final AtomicReference<List<Step>> trail = new AtomicReference<>();

	/** @param temperature to begin with, in J/k_B */
	SurfaceWalk(SingleSystemSampler sampler, double temperature) {
		super(sampler, temperature);
		heat();
		swept();
		publish();
	}

	@Override
	protected void heated() {
		// the way it came stays what it was
	}

	@Override
	protected void swept() {
		steps.add(new Step(sampler().walker().configuration().toText(), sampler().walker().energy()));
		if (steps.size() > TRAIL) {
			steps.remove();
		}
	}

	@Override
	protected void publish() {
		trail.set(List.copyOf(steps));
	}

	/** The last states after the last frame, the present one last. */
	List<Step> trail() {
		return trail.get();
	}
}
