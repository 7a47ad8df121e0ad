// SPDX-License-Identifier: EPL-2.0
package com.example.kagome;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** The Ising antiferromagnet on the periodic kagome lattice. */
@Component
public final class KagomeAntiferromagnet implements HamiltonianProvider {

	@Override
	public String id() {
		return "kagome-antiferromagnet";
	}

	@Override
	public String name() {
		return "Kagome antiferromagnet";
	}

	@Override
	public String description() {
		return "Corner-sharing triangles, frustrated without any disorder: each of the 2 L^2 has at least energy -J.";
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.builder().integer("L", 2, 2, 1000).describe("Linear size in unit cells of three spins.")
				.positive("J", 1).unit("J").describe("Strength of the antiferromagnetic bonds.").build();
	}

	@Override
	public Hamiltonian<IsingConfiguration> build(Parameters parameters, RandomStream disorder) {
		int size = parameters.integer("L");
		return new Lattice(new IsingSpace(3 * size * size), size, parameters.real("J"));
	}

	private record Lattice(IsingSpace space, int size, double coupling) implements Hamiltonian<IsingConfiguration> {
		@Override
		public double energy(IsingConfiguration s) {
			int bonds = 0;
			for (int x = 0; x < size; x++) {
				for (int y = 0; y < size; y++) {
					int a = s.spin(site(x, y, 0)), b = s.spin(site(x, y, 1)), c = s.spin(site(x, y, 2));
					int right = s.spin(site(x + 1, y, 0)), below = s.spin(site(x + 1, y + size - 1, 2));
					bonds += a * b + b * c + c * a + b * right + right * below + below * b;
				}
			}
			return coupling * bonds;
		}
		private int site(int x, int y, int corner) {
			return 3 * (x % size * size + y % size) + corner;
		}
	}
}
