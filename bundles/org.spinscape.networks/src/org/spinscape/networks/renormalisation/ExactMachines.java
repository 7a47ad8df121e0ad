// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;
import org.spinscape.networks.boltzmann.Machine;
import org.spinscape.networks.renormalisation.ExactLaw.Departure;

/** The two exact machines of a ring, and what they do to its coupling. */
@Component(service = ExplorerProvider.class)
public final class ExactMachines implements ExplorerProvider {

	static final ResultKind<Scalar> COUPLING = ResultKind.scalar("coupling", "", "Coupling K = J/T of the spins");
	static final ResultKind<Scalar> DIVERGENCE_BONDS = ResultKind.scalar("divergence-bonds", "nat",
			"Kullback-Leibler divergence of the machine with a hidden unit on each"
					+ " bond from the law of the spins");
	static final ResultKind<Scalar> DIVERGENCE_COPIES = ResultKind.scalar("divergence-copies", "nat",
			"Kullback-Leibler divergence of the machine whose hidden units copy every"
					+ " second spin from the law of the spins");
	static final ResultKind<Scalar> TRACE_DEVIATION_BONDS = ResultKind.scalar("trace-deviation-bonds", "",
			"Standard deviation over the spins' law of ln Tr_h exp T(v, h), which is"
					+ " constant where the trace condition holds; hidden units on bonds");
	static final ResultKind<Scalar> TRACE_DEVIATION_COPIES = ResultKind.scalar("trace-deviation-copies", "",
			"The same of hidden units that copy spins");
	static final ResultKind<Scalar> HIDDEN_COUPLING_BONDS = ResultKind.scalar("hidden-coupling-bonds", "",
			"Coupling between neighbouring hidden units on bonds once the visible"
					+ " units are summed over");
	static final ResultKind<Scalar> HIDDEN_COUPLING_COPIES = ResultKind.scalar("hidden-coupling-copies", "",
			"The same of hidden units that copy spins");
	static final ResultKind<Scalar> DECIMATED_COUPLING = ResultKind.scalar("decimated-coupling", "",
			"artanh(tanh^2 K), what exact decimation leaves");
	static final ResultKind<Verdict> TRACE_CONDITION_SUFFICES = ResultKind.verdict("trace-condition-suffices",
			"A machine that fulfils the trace condition is a renormalisation step");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(COUPLING, DIVERGENCE_BONDS, DIVERGENCE_COPIES,
			TRACE_DEVIATION_BONDS, TRACE_DEVIATION_COPIES, HIDDEN_COUPLING_BONDS, HIDDEN_COUPLING_COPIES,
			DECIMATED_COUPLING, TRACE_CONDITION_SUFFICES);

	/** Divergence and couplings are exact to this. */
	private static final double EXACT = 1e-10;
	/** Of the trace, a root of a difference of squares. */
	private static final double EXACT_TRACE = 1e-6;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().positive("temperature", 2).unit("J/k_B")
			.describe("Temperature of the spins.").build();

	@Override
	public String id() {
		return "exact-boltzmann-machines";
	}

	@Override
	public String name() {
		return "Exact Boltzmann machines of a ring";
	}

	@Override
	public String description() {
		return "Builds two restricted Boltzmann machines whose visible units follow the law of a ring of spins exactly: one"
				+ " hidden unit on each bond, and one that copies every second spin. Both fulfil the trace condition of"
				+ " variational renormalisation; the coupling of the hidden units shows whether they renormalise.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("P. Mehta, D. J. Schwab",
				"An exact mapping between the variational renormalization group and deep learning", "arXiv:1410.3831", 2014,
				"10.48550/arXiv.1410.3831"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Subjects.refuse(hamiltonian, ExactLaw.MOST_SPINS).or(() -> Subjects.refuseNoRing(hamiltonian));
	}

	@Override
	public Explorer create(Parameters parameters) {
		double temperature = parameters.real("temperature");
		return (hamiltonian, _) -> explore(hamiltonian, temperature);
	}

	private static List<Result> explore(Hamiltonian<?> hamiltonian, double temperature) {
		int spins = hamiltonian.space().sites();
		double coupling = hamiltonian.capability(PairCouplings.class).orElseThrow().couplings()[0] / temperature;
		ExactLaw law = ExactLaw.of(Subjects.spins(hamiltonian), temperature);
		Machine bonds = ChainMachines.bonds(spins, coupling);
		Machine copies = ChainMachines.copies(spins, coupling);
		Departure bondsOff = law.departure(bonds);
		Departure copiesOff = law.departure(copies);
		double keptByBonds = EffectiveCouplings.ofHidden(bonds).ring();
		double keptByCopies = EffectiveCouplings.ofHidden(copies).ring();
		double decimated = ChainMachines.decimated(coupling);
		boolean exact = Math.max(bondsOff.divergence(), copiesOff.divergence()) < EXACT
				&& Math.max(bondsOff.trace(), copiesOff.trace()) < EXACT_TRACE;
		boolean flows = Math.abs(keptByBonds - coupling) < EXACT && Math.abs(keptByCopies - decimated) < EXACT;
		return List.of(Scalar.exact(COUPLING, coupling),
				Scalar.exact(DIVERGENCE_BONDS, bondsOff.divergence()),
				Scalar.exact(DIVERGENCE_COPIES, copiesOff.divergence()),
				Scalar.exact(TRACE_DEVIATION_BONDS, bondsOff.trace()),
				Scalar.exact(TRACE_DEVIATION_COPIES, copiesOff.trace()),
				Scalar.exact(HIDDEN_COUPLING_BONDS, keptByBonds),
				Scalar.exact(HIDDEN_COUPLING_COPIES, keptByCopies),
				Scalar.exact(DECIMATED_COUPLING, decimated),
				new Verdict(TRACE_CONDITION_SUFFICES.tag(),
						exact && flows ? Level.NOT_SUPPORTED : Level.CANNOT_SAY,
						exact && flows ? String.format(Locale.ROOT,
								"Both machines have the law of the spins (divergence below 1e-10"
										+ " nat) and fulfil the condition, so it is necessary; but at K = %.6f one leaves"
										+ " the hidden units with"
										+ " the same K, the other with %.6f, which is decimation. It does not single out a"
										+ " renormalisation"
										+ " step.", coupling, keptByCopies)
								: String.format(Locale.ROOT,
										"At K = %.6f the machines are exact to %.1e and %.1e nat only: the weights"
												+ " are beyond double precision; use a higher temperature.", coupling,
										bondsOff.divergence(),
										copiesOff.divergence())));
	}
}
