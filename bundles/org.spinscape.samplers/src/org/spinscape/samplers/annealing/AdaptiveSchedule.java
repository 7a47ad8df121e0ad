// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Constant thermodynamic speed (P. Salamon, J. D. Nulton, J. R. Harland, J. Pedersen, G. Ruppeiner, L. Liao, Comput.
 * Phys. Commun. 49, 423 (1988)): equal times for equal thermodynamic length {@code integral of sigma_E d(beta)}, so that
 * most sweeps go where the energy fluctuates. How much it does is measured in a pilot: one tenth of the sweeps, cooled
 * geometrically; the main part then starts hot again.
 */
final class AdaptiveSchedule implements Schedule {

	private static final int PILOT_PART = 10;
	private static final int MOST_BANDS = 32;
	/** Sweeps in a band below which its fluctuation says nothing. */
	private static final int LEAST_IN_BAND = 4;
	/** A band never gets less than this share of the largest fluctuation: where it freezes, the pilot sees none. */
	private static final double FLOOR = 0.02;

	private final FixedSchedule pilot;
	private final double hot;
	private final double cold;
	private final long sweeps;
	private final int bands;
	/**
	 * Of the energy in each band: how often it was noted, its mean, and the sum of the squares of its distances from that.
	 * Energies may be large and fluctuate little, so that the difference of two mean squares would have no digits left
	 * (B. P. Welford, Technometrics 4, 419, 1962).
	 */
	private final double[] count;
	private final double[] mean;
	private final double[] squares;
	/** Length up to the end of each band; made when first asked for. */
	private double[] length;

	AdaptiveSchedule(double hot, double cold, long sweeps) {
		this.hot = hot;
		this.cold = cold;
		this.sweeps = sweeps;
		pilot = new FixedSchedule(hot, cold, FixedSchedule.Curve.GEOMETRIC, Math.max(1, sweeps / PILOT_PART));
		bands = Math.clamp(pilot.sweeps() / LEAST_IN_BAND, 1, MOST_BANDS);
		count = new double[bands];
		mean = new double[bands];
		squares = new double[bands];
	}

	@Override
	public long sweeps() {
		return sweeps;
	}

	@Override
	public double temperature(long sweep) {
		if (sweep < pilot.sweeps()) {
			return pilot.temperature(sweep);
		}
		if (sweep >= sweeps - 1) {
			return cold;
		}
		if (length == null) {
			length = lengths();
		}
		double part = (sweep - pilot.sweeps()) / (double) (sweeps - 1 - pilot.sweeps());
		double wanted = part * length[bands - 1];
		int band = 0;
		while (band < bands - 1 && length[band] < wanted) {
			band++;
		}
		double before = band == 0 ? 0 : length[band - 1];
		double inside = (wanted - before) / (length[band] - before);
		return 1 / (betaAt(band) + inside * (betaAt(band + 1) - betaAt(band)));
	}

	/** Inverse temperature at the lower edge of a band. */
	private double betaAt(int band) {
		return 1 / FixedSchedule.Curve.GEOMETRIC.at(hot, cold, band / (double) bands);
	}

	private double[] lengths() {
		double[] sigma = new double[bands];
		double most = 0;
		for (int band = 0; band < bands; band++) {
			sigma[band] = Math.sqrt(squares[band] / Math.max(1, count[band]));
			most = Math.max(most, sigma[band]);
		}
		double[] lengths = new double[bands];
		double total = 0;
		for (int band = 0; band < bands; band++) {
			// A landscape without fluctuations is cooled evenly.
			double speed = most == 0 ? 1 : Math.max(sigma[band], FLOOR * most);
			total += speed * (betaAt(band + 1) - betaAt(band));
			lengths[band] = total;
		}
		return lengths;
	}

	@Override
	public void note(long sweep, double energy) {
		if (sweep < pilot.sweeps()) {
			int band = (int) (sweep * bands / pilot.sweeps());
			count[band]++;
			double off = energy - mean[band];
			mean[band] += off / count[band];
			squares[band] += off * (energy - mean[band]);
		}
	}

	@Override
	public void save(DataOutput out) throws IOException {
		out.writeInt(bands);
		for (int band = 0; band < bands; band++) {
			out.writeDouble(count[band]);
			out.writeDouble(mean[band]);
			out.writeDouble(squares[band]);
		}
	}

	@Override
	public void restore(DataInput in) throws IOException {
		if (in.readInt() != bands) { // those of earlier versions begin with a count and hold other sums
			throw new IOException("the saved schedule is of another version or length");
		}
		for (int band = 0; band < bands; band++) {
			count[band] = in.readDouble();
			mean[band] = in.readDouble();
			squares[band] = in.readDouble();
		}
		length = null;
	}
}
