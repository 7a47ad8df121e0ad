// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.space.RealSpace;
import org.spinscape.core.space.SphereSpace;

/**
 * The models that the kit brings along for explorers and observables: on spaces of every sort, so that a contribution that
 * is made for one of them meets the others too.
 */
final class KitModels {

	/** Spins of a model on which no explorer is done in an instant. */
	private static final int LONG = 20;

	private KitModels() {
	}

	/** Small ones: everything about them is found out in no time. */
	static List<NamedModel> small() {
		List<NamedModel> models = new ArrayList<>();
		TinyModel.all().forEach(model -> models.add(new NamedModel(model.toString(), model)));
		models.add(new NamedModel("a triangle of Potts spins with a tail", new TinyPotts(4, 3)));
		models.add(new NamedModel("double wells that are coupled", new TinyWells(new RealSpace(3, 1))));
		models.add(new NamedModel("the same on a sphere", new TinyWells(new SphereSpace(4))));
		return models;
	}

	/** Larger ones, for what shows only while an explorer is at work. */
	static List<NamedModel> large() {
		return List.of(new NamedModel("a chain of " + LONG + " spins", new LongChain(LONG)),
				new NamedModel("a loop of Potts spins", new TinyPotts(LONG / 2, 3)),
				new NamedModel("many double wells that are coupled", new TinyWells(new RealSpace(2 * LONG, 1))),
				new NamedModel("the same on a sphere of many dimensions", new TinyWells(new SphereSpace(2 * LONG))));
	}
}
