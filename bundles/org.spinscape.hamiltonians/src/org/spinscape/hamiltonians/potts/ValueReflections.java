// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/**
 * Reflections of spins of a {@link TabledHamiltonian}, each of which lets values change places in pairs.
 *
 * @param model whose spins they are
 * @param maps  each its own inverse and a symmetry of the model
 */
record ValueReflections(TabledHamiltonian model, List<ValueMap> maps) implements SpinReflections {

	/** Every two values change places. */
	static List<ValueMap> exchanges(PottsSpace space) {
		List<ValueMap> maps = new ArrayList<>();
		for (int one = 0; one < space.values(); one++) {
			for (int other = 0; other < one; other++) {
				maps.add(ValueMap.exchange(space, one, other));
			}
		}
		return maps;
	}

	/** The directions of a clock are mirrored at every axis through a direction, or through the middle of two. */
	static List<ValueMap> mirrors(PottsSpace space) {
		int first = space.values() == 2 ? 1 : 0; // of two directions, one axis holds both
		return IntStream.range(first, space.values()).mapToObj(sum -> ValueMap.reflection(space, sum)).toList();
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
		return new Exchange(model, model.space().cast(state), maps.get(random.nextInt(maps.size())));
	}

	private record Exchange(TabledHamiltonian model, PottsConfiguration spins, ValueMap map) implements Reflection {

		@Override
		public double loss(int site, int bond) {
			int value = spins.value(site);
			int reflected = map.image()[value];
			int other = spins.value(model.neighbours()[bond]);
			SpinGains gains = model.table();
			return gains.joule(gains.pair(bond, value, other) - gains.pair(bond, reflected, other));
		}

		@Override
		public void reflect(int site) {
			map.apply(spins, site);
		}
	}
}
