// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.kind;

import java.util.Arrays;
import java.util.Optional;

/** The laws in a table of {@link StudyKinds#SCALING_FITS}: ln y as a function of the size n. */
public enum GrowthLaw {

	/** a + b n. */
	EXPONENTIAL("exponential") {
		@Override
		public double at(double n, double a, double b, double c) {
			return a + b * n;
		}
	},
	/** a + b ln n. */
	POWER_LAW("power-law") {
		@Override
		public double at(double n, double a, double b, double c) {
			return a + b * Math.log(n);
		}
	},
	/** a + b n^c. */
	STRETCHED("stretched") {
		@Override
		public double at(double n, double a, double b, double c) {
			return a + b * Math.pow(n, c);
		}
	},
	/** a + b n + c ln n. */
	EXPONENTIAL_WITH_POWER("exponential with power") {
		@Override
		public double at(double n, double a, double b, double c) {
			return a + b * n + c * Math.log(n);
		}
	},
	/** a + b ln n + c/n. */
	POWER_LAW_WITH_INVERSE("power law with 1/N") {
		@Override
		public double at(double n, double a, double b, double c) {
			return a + b * Math.log(n) + c / n;
		}
	};

	private final String label;

	GrowthLaw(String label) {
		this.label = label;
	}

	/** What stands in the table. */
	public String label() {
		return label;
	}

	/** The law with this label. */
	public static Optional<GrowthLaw> of(String label) {
		return Arrays.stream(values()).filter(law -> law.label.equals(label)).findFirst();
	}

	/** ln y at size n. */
	public abstract double at(double n, double a, double b, double c);
}
