// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;

/** The logistic function. */
@Component(service = LayerProvider.class)
public final class Sigmoid extends ActivationProvider {

	private static final Activation.Curve CURVE = new Activation.Curve() {

		@Override
		public double value(double x) {
			return 1 / (1 + StrictMath.exp(-x));
		}

		@Override
		public double slope(double x, double y) {
			return y * (1 - y);
		}

		@Override
		public double bend(double x, double y) {
			return y * (1 - y) * (1 - 2 * y);
		}
	};

	/** The service. */
	public Sigmoid() {
		super("sigmoid", "Sigmoid", "Each value through 1 / (1 + exp(-x)).", CURVE, Layer.Response.UNITWISE);
	}
}
