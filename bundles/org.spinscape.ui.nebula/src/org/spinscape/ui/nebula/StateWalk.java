// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;

import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.ui.live.PacedWalk;

/** A walk that is looked at state by state, and remembers the last of them at equal distances. */
final class StateWalk extends PacedWalk {

	/** So many states are remembered. */
	static final int ROWS = 160;

	/**
	 * Where a walk is.
	 *
	 * @param sweeps      since it began
	 * @param temperature in J/k_B
	 * @param energy      in the unit of the model
	 * @param picture     its state, or the last of them
	 */
	record Moment(long sweeps, double temperature, double energy, StatePicture picture) {
	}

	private final SiteReader reader = new SiteReader();
	private final Optional<SiteRaster> raster;
	private final Deque<double[]> rows = new ArrayDeque<>();
	private volatile int wantedDistance = 1;
	private volatile boolean overTime;
	private volatile Moment moment;
	private int distance = 1;
	private long sweeps;
	private long last;

	/**
	 * @param temperature to begin with, in J/k_B
	 * @param raster      how a state is drawn; empty to draw states over time
	 * @param overTime    whether to draw them so anyhow
	 */
	StateWalk(SingleSystemSampler sampler, double temperature, Optional<SiteRaster> raster, boolean overTime) {
		super(sampler, temperature);
		this.raster = raster;
		this.overTime = overTime;
		heat();
		keep();
		publish();
	}

	/** @param sweepsApart between two states remembered; those remembered so far are forgotten if it is another */
	void distance(int sweepsApart) {
		wantedDistance = sweepsApart;
	}

	/** Whether the states of the last while are drawn, one below the other, rather than the present one on its lattice. */
	void overTime(boolean rowByRow) {
		overTime = rowByRow;
	}

	boolean hasLattice() {
		return raster.isPresent();
	}

	@Override
	protected void heated() {
		// the picture goes on
	}

	@Override
	protected void swept() {
		sweeps++;
		if (wantedDistance != distance) {
			distance = wantedDistance;
			rows.clear();
			keep();
		} else if (sweeps - last >= distance) {
			keep();
		}
	}

	private double[] state() {
		return reader.read(sampler().walker().configuration().toText());
	}

	private void keep() {
		if (rows.size() == ROWS) {
			rows.removeFirst();
		}
		rows.addLast(state());
		last = sweeps;
	}

	@Override
	protected void publish() {
		StatePicture picture = raster.isEmpty() || overTime
				? StatePicture.rowByRow(new ArrayList<>(rows), ROWS, reader, times())
				: StatePicture.onLattice(raster.orElseThrow(), state(), reader);
		moment = new Moment(sweeps, present(), sampler().walker().energy(), picture);
	}

	/** Time goes downwards; rows that are yet to come have their times already. */
	private StatePicture.Span times() {
		double first = last - (rows.size() - 1.0) * distance;
		return new StatePicture.Span("sweep", first, first + (double) ROWS * distance);
	}

	/** Draws anew where it stands. */
	synchronized void look() {
		publish();
	}

	/** Where it was after the last frame. */
	Moment moment() {
		return moment;
	}
}
