// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;

/** The rectifier max(0, x). */
@Component(service = LayerProvider.class)
public final class Relu extends ActivationProvider {

	private static final Activation.Curve CURVE = new Activation.Curve() {

		@Override
		public double value(double x) {
			return Math.max(x, 0);
		}

		@Override
		public double slope(double x, double y) {
			return Math.signum(y);
		}

		@Override
		public double bend(double x, double y) {
			return 0;
		}

		// Half of the signs are a surprise to a processor that guesses them: no branches, in loops that become vectors.

		@Override
		public void values(int count, double[] x, double[] y) {
			for (int i = 0; i < count; i++) {
				y[i] = Math.max(x[i], 0);
			}
		}

		@Override
		public void slopes(int count, double[] x, double[] y, double[] above, double[] below) {
			for (int i = 0; i < count; i++) {
				below[i] = Math.signum(y[i]) * above[i];
			}
		}
	};

	/** The service. */
	public Relu() {
		super("relu", "Rectified linear units",
				"Each value as it is if positive, else 0. The loss then has kinks where a unit turns on, and its"
						+ " minima are curves: the weights into a unit may grow by any factor by which those out of"
						+ " it shrink.", CURVE, Layer.Response.POSITIVE);
	}
}
