// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.PottsConfiguration;

/** Reflections of spins of a {@link TabledHamiltonian}, each of which lets values change places in pairs. */
final class ValueReflections implements SpinReflections {

	private final TabledHamiltonian model;
	private final List<int[]> images;

	/** @param images of the values under each reflection; each its own inverse and a symmetry of the model's table */
	ValueReflections(TabledHamiltonian model, List<int[]> images) {
		this.model = model;
		this.images = images;
	}

	/** Every two values change places. */
	static List<int[]> exchanges(int values) {
		List<int[]> images = new ArrayList<>();
		for (int one = 0; one < values; one++) {
			for (int other = 0; other < one; other++) {
				int[] image = identity(values);
				image[one] = other;
				image[other] = one;
				images.add(image);
			}
		}
		return images;
	}

	/** The directions of a clock are mirrored at every axis through a direction, or through the middle of two. */
	static List<int[]> mirrors(int values) {
		List<int[]> images = new ArrayList<>();
		for (int sum = values == 2 ? 1 : 0; sum < values; sum++) { // of two directions, one axis holds both
			int[] image = new int[values];
			for (int value = 0; value < values; value++) {
				image[value] = (sum - value + values) % values;
			}
			images.add(image);
		}
		return images;
	}

	private static int[] identity(int values) {
		int[] image = new int[values];
		for (int value = 0; value < values; value++) {
			image[value] = value;
		}
		return image;
	}

	@Override
	public int[] offsets() {
		return model.offsets();
	}

	@Override
	public int[] neighbours() {
		return model.neighbours();
	}

	@Override
	public Reflection draw(Configuration state, RandomStream random) {
		return new Exchange(model, model.space().cast(state), images.get(random.nextInt(images.size())));
	}

	private record Exchange(TabledHamiltonian model, PottsConfiguration spins, int[] image) implements Reflection {

		@Override
		public double loss(int site, int bond) {
			int value = spins.value(site);
			int reflected = image[value];
			if (reflected == value) {
				return 0;
			}
			int other = spins.value(model.neighbours()[bond]);
			long[][] gain = model.table().pair();
			return model.table().joule(gain[value][other] - gain[reflected][other]);
		}

		@Override
		public void reflect(int site) {
			int values = image.length;
			int raised = Math.floorMod(image[spins.value(site)] - spins.value(site), values);
			if (raised > 0) {
				model.space().apply(spins, site * (values - 1) + raised - 1);
			}
		}
	}
}
