// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * Number partitioning: {@code |sum a_i s_i|} or its square, for N numbers drawn uniformly from 1 to 2^b. One word of the
 * stream is taken for each number, its highest b bits.
 */
@Component(service = HamiltonianProvider.class)
public final class NumberPartitioning implements HamiltonianProvider {

	private static final String MODULUS = "modulus";
	private static final String SQUARE = "square";

	/** Sums of whole numbers are exact in double precision below 2^53. */
	private static final double EXACT = 0x1p53;
	/** Builder arrays and two compressed rows for each pair of numbers. */
	private static final long BYTES_PER_PAIR = 60;
	private static final long BYTES_PER_NUMBER = 8;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 16, 2, 10_000).unit("numbers").describe("How many numbers are to be divided into two parts.")
			.integer("b", 12, 1, 50).unit("bits")
			.describe("The numbers are uniform on 1 to 2^b. With b well below N most instances have perfect partitions,"
					+ " well above it hardly any has.")
			.cite("S. Mertens, Phys. Rev. Lett. 81, 4281 (1998)")
			.choice("energy", MODULUS, MODULUS, SQUARE)
			.describe("modulus: the difference of the two sums; square: its square, an antiferromagnet of pairs with"
					+ " couplings -2 a_i a_j.")
			.rule("b", p -> largest(p) < EXACT,
					p -> String.format("energies up to %.3g are not exact in double precision; use fewer bits%s", largest(p),
							SQUARE.equals(p.text("energy")) ? ", fewer numbers, or energy=modulus" : " or fewer numbers"))
			.build();

	/** Bound of the energy. */
	private static double largest(Parameters parameters) {
		double sum = Math.scalb((double) parameters.integer("N"), parameters.integer("b"));
		return SQUARE.equals(parameters.text("energy")) ? sum * sum : sum;
	}

	@Override
	public String id() {
		return "number-partitioning";
	}

	@Override
	public String name() {
		return "Number partitioning";
	}

	@Override
	public String description() {
		return "Divides random whole numbers into two parts with sums as equal as possible. NP-hard, with a sharp change from"
				+ " easy to hard as the numbers get longer, and low-lying states that behave like independent random"
				+ " energies: a landscape without structure to follow.";
	}

	@Override
	public String formula() {
		return "H = \\left| \\sum_{i=1}^{N} a_i s_i \\right| \\quad \\text{or} \\quad"
				+ " H = \\Bigl( \\sum_{i=1}^{N} a_i s_i \\Bigr)^2, \\qquad a_i \\in \\{1, \\dots, 2^b\\}";
	}

	@Override
	public String symmetry() {
		return "The energy does not change when all spins are turned over: the two parts trade names.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("S. Mertens", "Phase transition in the number partitioning problem",
						"Phys. Rev. Lett. 81, 4281", 1998, "10.1103/PhysRevLett.81.4281"),
				new Reference("P. F. Stadler, W. Hordijk, J. F. Fontanari",
						"Phase transition and landscape statistics of the number partitioning problem",
						"Phys. Rev. E 67, 056701", 2003, "10.1103/PhysRevE.67.056701"));
	}

	@Override
	public List<KnownValue> knownValues() {
		String source = "exact mean over all numbers, by convolution";
		return List.of(
				KnownValue.of("mean number of strict minima, N = 10, b = 6", 73.57709063, 5e-9, source)
						.at("N", "10").at("b", "6").by("enumeration", LandscapeKinds.STRICT_MINIMA).samples(2000),
				KnownValue.of("mean number of strict minima, N = 12, b = 8, squared energy", 233.6219894, 5e-8, source)
						.at("N", "12").at("b", "8").at("energy", SQUARE).by("enumeration",
								LandscapeKinds.STRICT_MINIMA).samples(1000));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		long numbers = parameters.integer("N");
		return SQUARE.equals(parameters.text("energy")) ? numbers * (numbers - 1) / 2 * BYTES_PER_PAIR
				: numbers * BYTES_PER_NUMBER;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		long[] numbers = new long[parameters.integer("N")];
		int bits = parameters.integer("b");
		for (int site = 0; site < numbers.length; site++) {
			numbers[site] = 1 + (disorder.nextLong() >>> Long.SIZE - bits);
		}
		return SQUARE.equals(parameters.text("energy")) ? square(numbers) : new PartitionHamiltonian(numbers);
	}

	/** {@code (sum a_i s_i)^2 = sum a_i^2 + 2 sum_{i<j} a_i a_j s_i s_j}. */
	private static PairHamiltonian square(long[] numbers) {
		PairHamiltonianBuilder model = PairHamiltonian.builder(numbers.length)
				.expect(numbers.length * (numbers.length - 1) / 2);
		for (int i = 0; i < numbers.length; i++) {
			model.constant(numbers[i] * numbers[i]);
			for (int j = i + 1; j < numbers.length; j++) {
				model.bond(i, j, -2 * numbers[i] * numbers[j]);
			}
		}
		return model.build();
	}
}
