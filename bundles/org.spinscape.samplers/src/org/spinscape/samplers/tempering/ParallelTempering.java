// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.kind.ExchangeKinds;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamName;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.samplers.NestedDynamics;
import org.spinscape.samplers.OneReplica;

/** Walkers at several temperatures that exchange them. */
@Component(service = SamplerProvider.class)
public final class ParallelTempering implements SamplerProvider {

	private static final String LIST = "temperatures";
	private static final String LOWEST = "t-min";
	private static final String HIGHEST = "t-max";
	private static final String PLACEMENT = "placement";
	private static final String GEOMETRIC = "geometric";
	private static final String CONSTANT = "constant-acceptance";
	private static final String FEEDBACK = "feedback";
	private static final String CLUSTER = "isoenergetic";
	private static final String HISTORY = "history";
	private static final int MOST_RECORDS = 100_000;

	private static final ParameterSchema SCHEMA = NestedDynamics.declare(ParameterSchema.builder()
			.positiveList(LIST, "", 0).unit("J/k_B")
			.describe("All temperatures, rising; empty for count temperatures between t-min and t-max.")
			.positive(LOWEST, 0.2).unit("J/k_B").describe("Lowest temperature, if no list is given.")
			.positive(HIGHEST, 2).unit("J/k_B")
			.describe("Highest temperature, if no list is given: high enough that a walker forgets its state there.")
			.integer("count", 16, 2, 1000)
			.describe("Number of temperatures, if no list is given; neighbours differ by a constant factor.")
			.choice(PLACEMENT, GEOMETRIC, GEOMETRIC, CONSTANT, FEEDBACK)
			.describe("How temperatures between the ends settle in the burn-in: geometric leaves them as they are,"
					+ " constant-acceptance makes all exchange rates equal, feedback makes walkers travel from end to"
					+ " end as fast as they can (it needs a burn-in in which they do).")
			.bool(CLUSTER, false)
			.describe("Whether two walkers at each temperature also exchange clusters of spins (Houdayer's move, for pair"
					+ " couplings on sparse graphs below the percolation of such clusters): doubles the work of a sweep.")
			.integer(HISTORY, 0, 0, MOST_RECORDS)
			.describe("How often it is recorded after burn-in where each walker of the first replica is, at equal"
					+ " intervals, for the exchange diagram; 0 for not at all."))
			.rule(LIST, p -> rising(p.reals(LIST)),
					_ -> "must be at least two different temperatures in rising order, or empty")
			.rule(HIGHEST, p -> p.reals(LIST).length > 0 || p.real(LOWEST) < p.real(HIGHEST),
					p -> p.real(HIGHEST) + " is not above t-min = " + p.real(LOWEST) + "; use a larger value")
			.build();

	private static boolean rising(double[] temperatures) {
		for (int i = 1; i < temperatures.length; i++) {
			if (!(temperatures[i] > temperatures[i - 1])) {
				return false;
			}
		}
		return temperatures.length != 1;
	}

	@Override
	public String id() {
		return "parallel-tempering";
	}

	@Override
	public String name() {
		return "Parallel tempering";
	}

	@Override
	public String description() {
		return "Walkers at several temperatures that exchange them, so that each can leave a deep minimum by way of the"
				+ " hot end and equilibrium is reached where a single temperature would be stuck. Also a good optimiser:"
				+ " the best state seen is remembered.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("K. Hukushima, K. Nemoto", "Exchange Monte Carlo method and application to spin glass"
						+ " simulations", "J. Phys. Soc. Jpn. 65, 1604", 1996, "10.1143/JPSJ.65.1604"),
				new Reference("R. H. Swendsen, J.-S. Wang", "Replica Monte Carlo simulation of spin-glasses",
						"Phys. Rev. Lett. 57, 2607", 1986, "10.1103/PhysRevLett.57.2607"),
				new Reference("H. G. Katzgraber, S. Trebst, D. A. Huse, M. Troyer",
						"Feedback-optimized parallel tempering Monte Carlo", "J. Stat. Mech. P03018", 2006,
						"10.1088/1742-5468/2006/03/P03018"),
				new Reference("Z. Zhu, A. J. Ochoa, H. G. Katzgraber",
						"Efficient cluster algorithm for spin glasses in any space dimension",
						"Phys. Rev. Lett. 115, 077201", 2015, "10.1103/PhysRevLett.115.077201"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return parameters.integer(HISTORY) == 0 ? ResultKind.union(TemperingReplicas.KINDS)
				: ResultKind.union(TemperingReplicas.KINDS, List.of(ExchangeKinds.WALKER_TEMPERATURES));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		return new OneReplica(replicas(List.of(setup)));
	}

	@Override
	public Replicas replicas(List<SamplerSetup> setups) {
		SamplerSetup common = setups.getFirst();
		double[] temperatures = temperatures(common.parameters());
		int slots = temperatures.length;
		Optional<IsoenergeticMove> cluster = cluster(common);
		int copies = cluster.isPresent() ? 2 : 1;
		WalkerBatch batch = NestedDynamics.independent(NestedDynamics.batch(setups, slots * copies), "exchanges");
		List<Ladder> ladders = new ArrayList<>();
		Chances chances = new Chances();
		for (int index = 0; index < setups.size() * copies; index++) {
			ladders.add(new Ladder(batch, index * slots, slots, stream(setups.get(index / copies)), chances));
		}
		TemperatureSet set = new TemperatureSet(temperatures, placement(common), common.burnIn());
		return new TemperingReplicas(common.hamiltonian(), batch, set, ladders, copies, cluster,
				new WalkerHistory(common.burnIn(), common.sweeps(), common.parameters().integer(HISTORY)));
	}

	private static RandomStream stream(SamplerSetup setup) {
		return setup.random().split(StreamName.EXCHANGES, 0, 0);
	}

	private static Placement placement(SamplerSetup setup) {
		Placement placement = switch (setup.parameters().text(PLACEMENT)) {
			case CONSTANT -> Placement.CONSTANT_ACCEPTANCE;
			case FEEDBACK -> Placement.FEEDBACK;
			default -> Placement.FIXED;
		};
		if (setup.burnIn() < placement.stages()) {
			throw new ParameterException(PLACEMENT, "temperatures settle in the burn-in, which has " + setup.burnIn()
					+ " sweeps; give it some hundred sweeps at least, or use " + GEOMETRIC);
		}
		return placement;
	}

	private static Optional<IsoenergeticMove> cluster(SamplerSetup setup) {
		if (!setup.parameters().bool(CLUSTER)) {
			return Optional.empty();
		}
		PairCouplings pairs = setup.hamiltonian().capability(PairCouplings.class)
				.orElseThrow(() -> new ParameterException(CLUSTER,
						"cluster moves need pair couplings, which this model does not offer; use false"));
		long spins = pairs.spins();
		if (spins > 2 && pairs.bonds() == spins * (spins - 1) / 2) {
			throw new ParameterException(CLUSTER, "every spin interacts with every other, so that a cluster is all spins"
					+ " that differ and the move does nothing; use false");
		}
		return Optional.of(new IsoenergeticMove(pairs, stream(setup)));
	}

	private static double[] temperatures(Parameters parameters) {
		double[] listed = parameters.reals(LIST);
		if (listed.length > 0) {
			return listed;
		}
		int count = parameters.integer("count");
		double lowest = parameters.real(LOWEST);
		double highest = parameters.real(HIGHEST);
		double[] temperatures = new double[count];
		for (int slot = 0; slot < count; slot++) {
			temperatures[slot] = slot == count - 1 ? highest
					: lowest * StrictMath.pow(highest / lowest, slot / (double) (count - 1));
		}
		return temperatures;
	}
}
