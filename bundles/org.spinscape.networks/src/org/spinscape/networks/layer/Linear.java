// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;

/** The identity. */
@Component(service = LayerProvider.class)
public final class Linear extends ActivationProvider {

	private static final Activation.Curve CURVE = new Activation.Curve() {

		@Override
		public double value(double x) {
			return x;
		}

		@Override
		public double slope(double x, double y) {
			return 1;
		}

		@Override
		public double bend(double x, double y) {
			return 0;
		}
	};

	/** The service. */
	public Linear() {
		super("linear", "Linear units",
				"Each value as it is: dense layers with nothing else between them make a linear network, whose"
						+ " critical points are known exactly.", CURVE, Layer.Response.LINEAR);
	}
}
