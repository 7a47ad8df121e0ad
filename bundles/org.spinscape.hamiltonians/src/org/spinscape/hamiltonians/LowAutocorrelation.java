// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.labs.LabsHamiltonian;

/** Low-autocorrelation binary sequences (Bernasconi's model): a glass without disorder, see {@link LabsHamiltonian}. */
@Component(service = HamiltonianProvider.class)
public final class LowAutocorrelation implements HamiltonianProvider {

	private static final String PER_SPIN = "per-2N";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 13, 3, 1000).unit("spins").describe("Length of the sequence.")
			.choice("normalisation", "sum", "sum", PER_SPIN)
			.describe("sum: the plain sum of squared correlations; per-2N: that sum divided by 2N, so that energies grow"
					+ " with N as those of a glass do.")
			.cite("F. F. Ferreira, J. F. Fontanari, P. F. Stadler, arXiv:cond-mat/0006478 (2000)")
			.build();

	@Override
	public String id() {
		return "labs";
	}

	@Override
	public String name() {
		return "Low-autocorrelation binary sequences";
	}

	@Override
	public String description() {
		return "Sequences of +1 and -1 whose shifted copies agree as little as possible: the energy is the sum of squared"
				+ " aperiodic autocorrelations. A glass without disorder, with a landscape like a golf course; the merit"
				+ " factor N^2/(2E) of optimal sequences is known up to 66 spins.";
	}

	@Override
	public String formula() {
		return "E = \\sum_{k=1}^{N-1} C_k^2, \\quad C_k = \\sum_{i=1}^{N-k} s_i s_{i+k}";
	}

	@Override
	public String symmetry() {
		return "All spins turned over, the sequence reversed, every second spin turned over: eight images of a sequence.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return SequenceValues.all();
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("J. Bernasconi", "Low autocorrelation binary sequences: statistical mechanics and"
						+ " configuration space analysis", "J. Physique 48, 559", 1987, ""),
				new Reference("M. J. E. Golay", "Sieves for low autocorrelation binary sequences",
						"IEEE Trans. Inform. Theory 23, 43", 1977, ""),
				new Reference("T. Packebusch, S. Mertens", "Low autocorrelation binary sequences",
						"J. Phys. A 49, 165001", 2016, "10.1088/1751-8113/49/16/165001"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int length = parameters.integer("N");
		return new LabsHamiltonian(length, PER_SPIN.equals(parameters.text("normalisation")) ? 0.5 / length : 1);
	}
}
