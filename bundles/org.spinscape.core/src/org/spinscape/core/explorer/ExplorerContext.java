// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import java.util.concurrent.CancellationException;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.SamplerSetup;

/** What an explorer may use while it works. */
public interface ExplorerContext {

	/** The only source of randomness. */
	RandomStream random();

	/**
	 * Number of threads that the explorer may keep busy, its own included. What it finds must not depend on it, unless
	 * it works against the clock.
	 */
	default int threads() {
		return 1;
	}

	/**
	 * Finds the samplers named in component parameters, so that an explorer works with any of them. May be used by
	 * several threads at once. The default knows none and refuses every name.
	 */
	default SamplerSetup.Components components() {
		return value -> {
			throw new ParameterException("sampler",
					"'" + value.id() + "' is not at hand here; run the explorer in an experiment");
		};
	}

	/** Says what is being done now and how many units of work it has. May be called often. */
	void phase(String name, long total);

	/** Says how many units of the present phase are done. */
	void done(long units);

	/** Says what carries out the work, in a few words for the run's manifest. May be called often. */
	default void kernel(String description) {
		// not every context keeps a manifest
	}

	/** Whether the user wants to stop. Ask at least every tenth of a second. */
	boolean cancelled();

	/** Throws if the user wants to stop. @throws CancellationException if {@link #cancelled()} */
	default void checkCancelled() {
		if (cancelled()) {
			throw new CancellationException("cancelled");
		}
	}
}
