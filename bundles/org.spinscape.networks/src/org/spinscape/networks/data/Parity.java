// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.data;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.data.DataSet;
import org.spinscape.core.data.DataSetProvider;
import org.spinscape.core.data.Shape;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;

/** All words of some bits with their parity. */
@Component(service = DataSetProvider.class)
public final class Parity implements DataSetProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("bits", 2, 1, 20).describe("Length of the words; with 2 it is the exclusive or.")
			.build();

	@Override
	public String id() {
		return "parity";
	}

	@Override
	public String name() {
		return "Parity";
	}

	@Override
	public String description() {
		return "All 2^n words of n bits, written as -1 and 1, in two classes: an even or an odd number of ones. No single"
				+ " layer can tell them apart, and small networks are stuck at many minima and saddles.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("M. Minsky, S. Papert", "Perceptrons", "MIT Press", 1969, "").unconfirmed());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		int bits = parameters.integer("bits");
		return 8L * (bits + 2) << bits;
	}

	@Override
	public DataSet load(Parameters parameters, RandomStream random) {
		int bits = parameters.integer("bits");
		int words = 1 << bits;
		double[] inputs = new double[words * bits];
		int[] labels = new int[words];
		for (int word = 0; word < words; word++) {
			labels[word] = Integer.bitCount(word) % 2;
			for (int bit = 0; bit < bits; bit++) {
				inputs[word * bits + bit] = (word >> bit & 1) == 1 ? 1 : -1;
			}
		}
		return DataSet.labelled(Shape.vector(bits), inputs, labels, 2);
	}
}
