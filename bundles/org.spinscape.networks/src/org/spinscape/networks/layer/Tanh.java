// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;

/** The hyperbolic tangent. */
@Component(service = LayerProvider.class)
public final class Tanh extends ActivationProvider {

	private static final Activation.Curve CURVE = new Activation.Curve() {

		@Override
		public double value(double x) {
			return StrictMath.tanh(x);
		}

		@Override
		public double slope(double x, double y) {
			return 1 - y * y;
		}

		@Override
		public double bend(double x, double y) {
			return -2 * y * (1 - y * y);
		}
	};

	/** The service. */
	public Tanh() {
		super("tanh", "Hyperbolic tangent",
				"Each value through tanh. Smooth, so that Hessians and paths between minima mean what they say; a"
						+ " minimum comes back with the signs of a unit's weights turned.", CURVE, Layer.Response.ODD);
	}
}
