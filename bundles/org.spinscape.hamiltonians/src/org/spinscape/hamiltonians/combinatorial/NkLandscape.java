// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.polynomial.PolynomialHamiltonian;

/**
 * Kauffman's NK landscape, {@code H = -sum_i f_i(s_i and its K neighbours)}, with contributions f uniform on [0, 1]. Site by
 * site its neighbours are drawn, if they are random, and then its 2^(K+1) contributions, the site itself being the lowest bit
 * of their number and its neighbours the next in ascending order (0 for up). The landscape is built as the polynomial of its
 * Walsh coefficients, so that all kernels for interactions of several spins apply.
 */
@Component(service = HamiltonianProvider.class)
public final class NkLandscape implements HamiltonianProvider {

	private static final String ADJACENT = "adjacent";
	private static final int MOST_NEIGHBOURS = 14;
	/** A coefficient while terms are merged, with its set of sites. */
	private static final long BYTES_PER_TERM = 160;
	/** Terms that can be held by the lists of the polynomial. */
	private static final double MOST_TERMS = 0x1p24;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 16, 1, 100_000).unit("sites").describe("Number of sites (loci).")
			.integer("K", 2, 0, MOST_NEIGHBOURS).unit("sites")
			.describe("How many other sites the contribution of a site depends on: 0 gives one smooth peak, N-1 independent"
					+ " random energies.")
			.choice("neighbours", ADJACENT, ADJACENT, "random")
			.describe("Whether these are the K sites that follow on a ring, or drawn at random for each site.")
			.rule("K", p -> p.integer("K") < p.integer("N"), p -> "a site has only " + (p.integer("N") - 1) + " others")
			.rule("K", p -> terms(p) < MOST_TERMS,
					p -> String.format("%.3g terms do not fit; use a smaller K or N", terms(p)))
			.build();

	/** Number of Walsh coefficients before equal ones are merged. */
	private static double terms(Parameters parameters) {
		return parameters.integer("N") * Math.scalb(1.0, parameters.integer("K") + 1);
	}

	@Override
	public String id() {
		return "nk";
	}

	@Override
	public String name() {
		return "NK landscape";
	}

	@Override
	public String description() {
		return "A tunably rugged landscape: each site contributes a random amount that depends on its own state and on that of K"
				+ " others. From a single peak at K = 0 to a random energy model at K = N - 1. The energy is minus the sum of the"
				+ " contributions.";
	}

	@Override
	public String formula() {
		return "H = -\\sum_{i=1}^{N} f_i(s_i, s_{i_1}, \\dots, s_{i_K}), \\qquad f_i \\sim U(0, 1)";
	}

	@Override
	public String symmetry() {
		return "None.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("S. Kauffman, S. Levin",
				"Towards a general theory of adaptive walks on rugged landscapes",
				"J. Theor. Biol. 128, 11", 1987, "10.1016/S0022-5193(87)80029-2"));
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("number of minima without neighbours", 1, 1e-9, "exact: the sites are independent").at("N",
						"12")
						.at("K", "0").by("enumeration", LandscapeKinds.MINIMA).samples(20),
				KnownValue.of("mean number of minima, K = N - 1", 1024.0 / 11, 1e-9,
						"exact: 2^N/(N+1), each state being the lowest of N+1 independent ones with equal probability").at(
								"N", "10")
						.at("K", "9").by("enumeration", LandscapeKinds.MINIMA).samples(400));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return (long) (BYTES_PER_TERM * terms(parameters));
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int sites = parameters.integer("N");
		int neighbours = parameters.integer("K");
		boolean adjacent = ADJACENT.equals(parameters.text("neighbours"));
		Map<List<Integer>, Double> terms = new LinkedHashMap<>();
		for (int site = 0; site < sites; site++) {
			int[] others = adjacent ? ring(site, sites, neighbours) : drawn(site, sites, neighbours, disorder);
			double[] values = new double[1 << neighbours + 1];
			for (int index = 0; index < values.length; index++) {
				values[index] = disorder.nextDouble();
			}
			add(terms, site, others, walsh(values));
		}
		return new PolynomialHamiltonian(sites, 0, visitor -> terms.forEach((of, coefficient) -> visitor.term(coefficient,
				of.stream().mapToInt(Integer::intValue).toArray())));
	}

	private static int[] ring(int site, int sites, int neighbours) {
		return IntStream.rangeClosed(1, neighbours).map(step -> (site + step) % sites).sorted().toArray();
	}

	private static int[] drawn(int site, int sites, int neighbours, RandomStream disorder) {
		boolean[] taken = new boolean[sites];
		taken[site] = true;
		int[] others = new int[neighbours];
		for (int k = 0; k < neighbours;) {
			int other = disorder.nextInt(sites);
			if (!taken[other]) {
				taken[other] = true;
				others[k++] = other;
			}
		}
		return IntStream.of(others).sorted().toArray();
	}

	/** Coefficients of the products of signs, by the set of bits in the product. */
	private static double[] walsh(double[] values) {
		double[] sums = values.clone();
		for (int step = 1; step < sums.length; step <<= 1) {
			for (int index = 0; index < sums.length; index++) {
				if ((index & step) == 0) {
					double up = sums[index];
					double down = sums[index | step];
					sums[index] = up + down;
					sums[index | step] = up - down;
				}
			}
		}
		for (int index = 0; index < sums.length; index++) {
			sums[index] /= sums.length;
		}
		return sums;
	}

	private static void add(Map<List<Integer>, Double> terms, int site, int[] others, double[] coefficients) {
		for (int set = 0; set < coefficients.length; set++) {
			int members = set;
			List<Integer> of = IntStream
					.concat((members & 1) == 0 ? IntStream.empty() : IntStream.of(site),
							IntStream.range(0, others.length).filter(k -> (members >> k + 1 & 1) == 1).map(k -> others[k]))
					.sorted().boxed().toList();
			terms.merge(of, -coefficients[set], Double::sum);
		}
	}
}
