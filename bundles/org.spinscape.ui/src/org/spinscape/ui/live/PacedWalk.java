// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.live;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.spinscape.core.sampler.SingleSystemSampler;

/**
 * A sampler that walks while somebody looks on and sets its temperature and its speed. One thread {@linkplain #advance
 * advances} it; any other may set and ask.
 */
public abstract class PacedWalk {

	/** Milliseconds between two pictures. */
	public static final int FRAME = 50;

	/** A frame that takes longer is cut short, in nanoseconds: the picture must keep moving. */
	private static final long LONGEST = 40_000_000;

	private final SingleSystemSampler sampler;
	private volatile double wanted;
	private volatile int speed = 1;
	private double temperature;

	/** @param temperature to begin with, in J/k_B; set as the first frame is asked for or with {@link #heat} */
	protected PacedWalk(SingleSystemSampler sampler, double temperature) {
		this.sampler = sampler;
		this.wanted = temperature;
	}

	/** Sets the temperature in J/k_B, from the next frame on. */
	public final void temperature(double value) {
		wanted = value;
	}

	/** @param perFrame sweeps between two pictures */
	public final void speed(int perFrame) {
		speed = perFrame;
	}

	/** Walks on for one frame. */
	public final synchronized void advance() {
		if (wanted != temperature) {
			heat();
		}
		long end = System.nanoTime() + LONGEST;
		for (int i = 0; i < speed && System.nanoTime() < end; i++) {
			sampler.sweep();
			swept();
		}
		publish();
	}

	/** Gives the sampler the temperature that is wanted. */
	protected final void heat() {
		temperature = wanted;
		sampler.temperature(temperature);
		heated();
	}

	/** The temperature that the sampler has now, in J/k_B. */
	protected final double present() {
		return temperature;
	}

	/** The sampler, on the thread that advances it. */
	protected final SingleSystemSampler sampler() {
		return sampler;
	}

	/** The temperature has changed. */
	protected abstract void heated();

	/** A sweep has been made. */
	protected abstract void swept();

	/** A frame is over: lets others see where the walk is. */
	protected abstract void publish();

	/** A job that walks on until it is cancelled. */
	public final Job job(String name) {
		return new Job(name) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				while (!monitor.isCanceled()) {
					advance();
					try {
						Thread.sleep(FRAME);
					} catch (InterruptedException e) {
						Thread.currentThread().interrupt();
						return Status.CANCEL_STATUS;
					}
				}
				return Status.OK_STATUS;
			}
		};
	}
}
