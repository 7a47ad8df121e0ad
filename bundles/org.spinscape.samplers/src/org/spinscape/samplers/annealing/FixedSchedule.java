// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

/**
 * A schedule that is known beforehand.
 *
 * @param hot    temperature of the first sweep
 * @param cold   of the last sweep and all after it
 * @param curve  how it goes between them
 * @param sweeps length of the run, at least 1
 */
record FixedSchedule(double hot, double cold, Curve curve, long sweeps) implements Schedule {

	/** A curve from hot to cold. */
	enum Curve {
		/** T falls by a constant factor. */
		GEOMETRIC {
			@Override
			double at(double hot, double cold, double part) {
				return hot * StrictMath.pow(cold / hot, part);
			}
		},
		/** T falls in equal steps. */
		LINEAR {
			@Override
			double at(double hot, double cold, double part) {
				return hot + part * (cold - hot);
			}
		},
		/** 1/T rises in equal steps. */
		LINEAR_BETA {
			@Override
			double at(double hot, double cold, double part) {
				return 1 / (1 / hot + part * (1 / cold - 1 / hot));
			}
		};

		abstract double at(double hot, double cold, double part);
	}

	@Override
	public double temperature(long sweep) {
		return sweep >= sweeps - 1 ? cold : curve.at(hot, cold, sweep / (double) (sweeps - 1));
	}
}
