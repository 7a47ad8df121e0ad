// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.meanfield;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ProfileKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterType.RealListType;
import org.spinscape.core.parameter.ParameterType.RealType;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.hamiltonians.planted.Gauge;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.kernels.polynomial.PolynomialHamiltonian;

/**
 * A planted signal against a glass: {@code H = -N sum_k a_k m^k - sum_k g_k G_k}, m the overlap with the native state,
 * G_k the glass of all k-tuples with couplings of variance {@code k!/(2 N^(k-1))}. Drawn first is the native state,
 * then the glass, order by order, tuples in lexical order. With pairs only it is the Sherrington-Kirkpatrick model of
 * bias {@code J0 = 2 a_2}, but for the constant {@code -a_2}.
 */
@Component(service = HamiltonianProvider.class)
public final class PlantedMeanField implements HamiltonianProvider {

	private static final String SIGNAL = "signal";
	private static final String GLASS = "glass";
	private static final String EXACT_MEAN = "exact mean over the disorder, an integral over one Gaussian variable";
	private static final int HIGHEST_ORDER = 6;

	/** Site lists have 31-bit positions. */
	private static final double MOST_ENTRIES = 0x1p31 - 16;
	/** Coefficient, start and value of a term, twice over while the lists grow; site and row entry of each member. */
	private static final long BYTES_PER_TERM = 40;
	private static final long BYTES_PER_MEMBER = 16;

	private static final ParameterSchema SCHEMA = Gauge.declare(ParameterSchema.builder()
			.integer("N", 16, 2, 40_000).unit("spins").describe("Number of spins.")
			.add(SIGNAL, new RealListType(new RealType(-1000, true, 1000, true), 1), "0, 1").unit("J")
			.describe(
					"Weights a_1, a_2, ... of m, m^2, ... in the signal. Low orders guide from afar, high orders sharpen the"
							+ " bottom; even orders alone keep the symmetry under turning all spins over.")
			.add(GLASS, new RealListType(new RealType(0, true, 1000, true), 1), "1").unit("J")
			.describe("Weights g_2, g_3, ... of the glasses of pairs, triples, ...; a model has N^k/k! k-tuples.")
			.cite("D. J. Gross, M. Mezard, Nucl. Phys. B 240, 431 (1984)"))
			.rule(SIGNAL, p -> p.reals(SIGNAL).length <= HIGHEST_ORDER, p -> "use orders up to " + HIGHEST_ORDER)
			.rule(GLASS, p -> p.reals(GLASS).length < Math.min(HIGHEST_ORDER, p.integer("N")),
					p -> "use orders up to " + HIGHEST_ORDER + ", and no more than N")
			.rule("N", p -> entries(p) < MOST_ENTRIES,
					p -> String.format("the glass of %d spins has lists of %.3g sites; use fewer spins, or lower orders",
							p.integer("N"), entries(p)))
			.build();

	private static double entries(Parameters parameters) {
		double entries = 0;
		for (int order = 2; order <= highestOrder(parameters); order++) {
			entries += weight(parameters, order) == 0 ? 0 : order * SiteTuples.count(parameters.integer("N"), order);
		}
		return entries;
	}

	private static int highestOrder(Parameters parameters) {
		return parameters.reals(GLASS).length + 1;
	}

	private static double weight(Parameters parameters, int order) {
		return parameters.reals(GLASS)[order - 2];
	}

	@Override
	public String id() {
		return "planted-mean-field";
	}

	@Override
	public String name() {
		return "Planted mean-field funnel";
	}

	@Override
	public String description() {
		return "A native state favoured by any polynomial of the overlap with it, against a fully connected glass of pairs"
				+ " or more spins. Shows when a funnel leads home: with pairs, greedy descent finds the native basin from a"
				+ " signal of 0.75 to 1 J on; with triples alone the native state is a golf hole.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("D. Sherrington, S. Kirkpatrick", "Solvable model of a spin-glass",
						"Phys. Rev. Lett. 35, 1792", 1975, "10.1103/PhysRevLett.35.1792"),
				new Reference("J. D. Bryngelson, P. G. Wolynes", "Spin glasses and the statistical mechanics of protein"
						+ " folding", "Proc. Natl. Acad. Sci. USA 84, 7524", 1987, "10.1073/pnas.84.21.7524"));
	}

	@Override
	public String formula() {
		return "H = -N\\sum_k a_k m^k - \\sum_k g_k"
				+ "\\sum_{i_1<\\dots<i_k} J_{i_1\\dots i_k} s_{i_1}\\cdots s_{i_k},"
				+ " \\quad m = \\frac1N\\sum_i \\xi_i s_i";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together if all orders are even; a gauge transformation moves the native state.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("mean number of minima without signal, N = 12", 11.549367, 5e-7,
						EXACT_MEAN).at("N", "12").at(SIGNAL, "0").by("enumeration", LandscapeKinds.MINIMA).samples(1000),
				KnownValue.of("mean number of minima of triples without signal, N = 12", 40.170431, 5e-7,
						EXACT_MEAN).at("N", "12").at(SIGNAL, "0").at(GLASS, "0, 1").by("enumeration",
								LandscapeKinds.MINIMA).samples(1000),
				KnownValue.of("ground-state energy without glass, N = 16", -16, 1e-9, "by construction").at(GLASS, "0")
						.by("enumeration", LandscapeKinds.GROUND_ENERGY),
				guidance("1", 0.5), guidance("0, 1", 0.25), guidance("0, 0, 0, 1", 0.0625),
				funnel("0, 1", "1", 0.984, 0.005), funnel("0", "0, 1", 0.175, 0.02),
				funnel("0, 0, 2", "0, 1", 0.761, 0.03));
	}

	/** Without glass the energy is the signal alone, so that k-spin terms have gained 2^-k half-way to the native state. */
	private static KnownValue guidance(String signal, double share) {
		return KnownValue.of("share of the energy gained half-way to the native state", share, 1e-9, "closed form, 2^-k")
				.at("N", "16").at(SIGNAL, signal).at(GLASS, "0").by("funnel-profile", ProfileKinds.GUIDANCE);
	}

	private static KnownValue funnel(String signal, String glass, double expected, double error) {
		return KnownValue.of("share of states in the ground funnel", expected, error,
				"exhaustive enumeration by a separate program").at("N", "12").at(SIGNAL, signal).at(GLASS, glass)
				.by("barrier-tree", LandscapeKinds.FUNNEL_SHARE).samples(200);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		double bytes = 16.0 * parameters.integer("N");
		for (int order = 2; order <= highestOrder(parameters); order++) {
			double terms = weight(parameters, order) == 0 ? 0 : SiteTuples.count(parameters.integer("N"), order);
			bytes += terms * (BYTES_PER_TERM + order * BYTES_PER_MEMBER);
		}
		return (long) bytes;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int spins = parameters.integer("N");
		IsingConfiguration xi = Gauge.nativeState(parameters, new IsingSpace(spins), disorder);
		double[] signal = parameters.reals(SIGNAL);
		double[] potential = Signal.potential(signal, spins);
		Patterns pattern = new Patterns(List.of(xi));
		int order = highestOrder(parameters);
		if (order > 2) {
			return new PatternHamiltonian(pattern, potential, manySpinGlass(parameters, disorder));
		}
		double width = weight(parameters, 2) / Math.sqrt(spins);
		if (signal.length > 2 || width == 0) {
			return new PatternHamiltonian(pattern, potential, pairs(xi, 0, width, disorder).build());
		}
		// A model of pairs throughout: all that works on pairs works on it.
		double pairSignal = signal.length < 2 ? 0 : signal[1];
		PairHamiltonianBuilder model = pairs(xi, 2 * pairSignal / spins, width, disorder).planted(xi).constant(-pairSignal);
		for (int site = 0; site < spins; site++) {
			model.field(site, signal[0] * xi.spin(site));
		}
		return model.build();
	}

	/** Couplings {@code mean xi_i xi_j + width z}; none if the width is zero. */
	private static PairHamiltonianBuilder pairs(IsingConfiguration xi, double mean, double width, RandomStream disorder) {
		int spins = xi.sites();
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins);
		if (width == 0) {
			return model;
		}
		model.expect(spins * (spins - 1) / 2);
		for (int i = 0; i < spins; i++) {
			for (int j = i + 1; j < spins; j++) {
				model.bond(i, j, mean * (xi.spin(i) * xi.spin(j)) + width * disorder.nextGaussian());
			}
		}
		return model;
	}

	private static PolynomialHamiltonian manySpinGlass(Parameters parameters, RandomStream disorder) {
		int spins = parameters.integer("N");
		return new PolynomialHamiltonian(spins, 0, visitor -> {
			double variance = 0.5; // of couplings k at a time: k!/(2 N^(k-1))
			for (int order = 2; order <= highestOrder(parameters); order++) {
				variance *= order / (double) spins;
				double width = weight(parameters, order) * Math.sqrt(variance);
				if (width > 0) {
					SiteTuples.all(spins, order).forEach(sites -> visitor.term(-width * disorder.nextGaussian(), sites));
				}
			}
		});
	}
}
