// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.layer;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.Shape;
import org.spinscape.core.layer.Layer;
import org.spinscape.core.layer.LayerProvider;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;

/** The largest of some neighbours. */
@Component(service = LayerProvider.class)
public final class Maxout implements LayerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("pieces", 2, 2, 1000).describe("Inputs of each unit.")
			.build();

	@Override
	public String id() {
		return "maxout";
	}

	@Override
	public String name() {
		return "Maxout";
	}

	@Override
	public String description() {
		return "Each unit is the largest of so many neighbouring inputs: a dense layer before it learns the pieces"
				+ " of a convex function.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("I. J. Goodfellow, D. Warde-Farley, M. Mirza, A. Courville, Y. Bengio",
				"Maxout networks", "ICML, arXiv:1302.4389", 2013, "").unconfirmed());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Layer create(Parameters parameters, Shape input) {
		int pieces = parameters.integer("pieces");
		if (input.size() % pieces != 0) {
			throw new ParameterException("pieces", pieces + " does not divide the " + input.size()
					+ " inputs; let the layer before have a multiple of it");
		}
		return new LargestOf(Windows.neighbours(input.size(), pieces));
	}
}
