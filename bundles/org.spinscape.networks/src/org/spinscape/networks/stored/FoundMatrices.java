// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.stored;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.spinscape.networks.WeightMatrix;
import org.spinscape.networks.data.BadData;

/** Collects the matrices of a file; vectors and other tensors are passed over. */
final class FoundMatrices {

	private static final double LARGEST = 1e100;

	private final String file;
	private final List<WeightMatrix> matrices = new ArrayList<>();
	private final Set<String> names = new HashSet<>();
	private final List<String> passedOver = new ArrayList<>();

	/** @param file its name, for messages */
	FoundMatrices(String file) {
		this.file = file;
	}

	/** @throws BadData if a value is not finite, or a name stands twice */
	void add(Tensor tensor, double[] values) throws BadData {
		int columns = tensor.columns();
		for (int i = 0; i < values.length; i++) {
			if (!(Math.abs(values[i]) <= LARGEST)) {
				throw new BadData(file + ", tensor '" + tensor.name() + "': row " + (i / columns + 1) + ", column "
						+ (i % columns + 1) + " is " + values[i]
						+ "; a spectrum needs weights that are finite and below 1e100");
			}
		}
		// Names are labels of results: what would end a label is replaced.
		String layer = tensor.name().isBlank() ? "unnamed" : tensor.name().strip().replaceAll("[^A-Za-z0-9._:/+-]", "_");
		if (!names.add(layer)) {
			throw new BadData(file + ": has two tensors called '" + layer + "'; give each a name of its own");
		}
		matrices.add(new WeightMatrix(layer, tensor.rows(), columns, values));
	}

	/** @param why for a remark, in a few words */
	void passOver(String name, String why) {
		passedOver.add(name + " (" + why + ")");
	}

	/** @throws BadData if there are none */
	List<WeightMatrix> matrices() throws BadData {
		if (matrices.isEmpty()) {
			throw new BadData(file + ": holds no matrix of real numbers"
					+ (passedOver.isEmpty() ? "" : "; there are " + String.join(", ", passedOver.subList(0, Math.min(10,
							passedOver.size())))));
		}
		return List.copyOf(matrices);
	}
}
