// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.aging;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.DynamicsKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.SpinSpace;

/** What is compared of the states at two times. */
enum TwoTimes {

	/** The overlap of spins. */
	OVERLAP(DynamicsKinds.AGING_CORRELATION, "correlation", "Overlap of the state with that") {
		@Override
		double of(Configuration then, Configuration now) {
			IsingConfiguration spins = (IsingConfiguration) now;
			return spins.overlap((IsingConfiguration) then) / (double) spins.sites();
		}

		/** Each spin that has turned over has moved by 2. */
		@Override
		double displacement(double overlap) {
			return 2 * (1 - overlap);
		}
	},

	/** The mean-square displacement of the components of a vector, which needs no bound on them as an overlap does. */
	DISPLACEMENT(DynamicsKinds.AGING_DISPLACEMENT, "displacement",
			"Mean-square displacement per component of the state from that") {
		@Override
		double of(Configuration then, Configuration now) {
			double[] from = ((RealConfiguration) then).values();
			double[] to = ((RealConfiguration) now).values();
			double sum = 0;
			for (int i = 0; i < from.length; i++) {
				sum += (to[i] - from[i]) * (to[i] - from[i]);
			}
			return sum / from.length;
		}

		@Override
		double displacement(double value) {
			return value;
		}
	};

	private final ResultKind<Series> kind;
	private final String quantity;
	private final String words;

	TwoTimes(ResultKind<Series> kind, String quantity, String words) {
		this.kind = kind;
		this.quantity = quantity;
		this.words = words;
	}

	static TwoTimes of(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof SpinSpace ? OVERLAP : DISPLACEMENT;
	}

	/** Kind of the curve of each waiting time. */
	ResultKind<Series> kind() {
		return kind;
	}

	/** Its name. */
	String quantity() {
		return quantity;
	}

	/** The same at the beginning of a sentence. */
	String words() {
		return words;
	}

	/** Compares two states of one model. */
	abstract double of(Configuration then, Configuration now);

	/** The mean-square displacement per component that it stands for. */
	abstract double displacement(double value);
}
