// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;

/** The Go model on a lattice: contacts of a native fold attract, with frustration those of other pairs as well. */
@Component(service = HamiltonianProvider.class)
public final class GoProtein implements HamiltonianProvider {

	private static final String NATIVE = "native";
	private static final String SEQUENCE = "sequence";
	/** Two positions of each of at most N^2/4 pairs, and as much while they are listed. */
	private static final long BYTES_PER_SQUARED_LENGTH = 5;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.text(NATIVE, "RRRULLLURRR")
			.describe("The native fold, one step a bond: R, L, U, D, and F, B in space. The default is a snake of 12 residues"
					+ " in 3 rows.")
			.real("g", 1, 0, 1)
			.describe("Weight of the native fold: other contacts gain 1-g. 1 is the pure Go model, without frustration; at 0"
					+ " all contacts are alike.")
			.text(SEQUENCE, "")
			.describe(
					"With g below 1: residues whose other contacts attract, as letters H, the rest as P; empty for all. With"
							+ " g = 0 and native contacts between H only, it is the HP model.")
			.choice("lattice", ChainLattice.SQUARE.word(), ChainLattice.SQUARE.word(), ChainLattice.CUBIC.word())
			.describe("Square lattice in the plane or simple cubic lattice in space. All states can be numbered, for exact"
					+ " analysis, up to 18 residues in the plane and 13 in space.")
			.rule(NATIVE, p -> refusal(p).isEmpty(), p -> refusal(p).orElseThrow())
			.rule(SEQUENCE, p -> p.text(SEQUENCE).isEmpty() || p.text(SEQUENCE).length() == p.text(NATIVE).length() + 1
					&& HpSequence.isSequence(p.text(SEQUENCE)),
					p -> "'" + p.text(SEQUENCE) + "' does not fit; give " + (p.text(NATIVE).length() + 1)
							+ " letters H and P, one for each residue of the native fold, or leave it empty")
			.build();

	/** What is wrong with the native fold, if anything is. */
	private static Optional<String> refusal(Parameters parameters) {
		int beads = parameters.text(NATIVE).length() + 1;
		if (beads < 3 || beads > ChainLattice.MOST_BEADS) {
			return Optional.of("a chain of " + beads + " residues; give 2 to " + (ChainLattice.MOST_BEADS - 1) + " steps");
		}
		try {
			nativeFold(parameters);
			return Optional.empty();
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage() + "; use steps R, L, U, D and on the cubic lattice F, B");
		}
	}

	private static Fold nativeFold(Parameters parameters) {
		String steps = parameters.text(NATIVE);
		return SelfAvoidingChain.fold(ChainLattice.of(parameters.text("lattice")), steps.length() + 1, steps);
	}

	@Override
	public String id() {
		return "go-protein";
	}

	@Override
	public String name() {
		return "Go lattice protein";
	}

	@Override
	public String description() {
		return "A self-avoiding chain on a lattice in which each contact of a chosen native fold gains 1 J: by construction a"
				+ " funnel. Other contacts gain 1-g, so that lowering g brings in frustration until the native fold is one"
				+ " compact state among many. Conformations are taken up to rotations and reflections.";
	}

	@Override
	public String formula() {
		return "H = -\\sum_{j > i + 1} \\bigl[ C_{ij} + (1 - g)(1 - C_{ij}) h_i h_j \\bigr]"
				+ " \\delta_{|\\mathbf{r}_i - \\mathbf{r}_j|,\\, 1}, \\qquad C_{ij} = 1 \\text{ for native contacts}";
	}

	@Override
	public String symmetry() {
		return "The energy does not change under the rotations and reflections of the lattice, 8 in the plane and 48 in space;"
				+ " conformations that are images of each other are one state.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("H. Taketomi, Y. Ueda, N. Go", "Studies on protein folding, unfolding and fluctuations by"
						+ " computer simulation: I. The effect of specific amino acid sequence represented by specific"
						+ " inter-unit interactions", "Int. J. Pept. Protein Res. 7, 445", 1975,
						"").unconfirmed(),
				new Reference("J. N. Onuchic, Z. Luthey-Schulten, P. G. Wolynes",
						"Theory of protein folding: the energy landscape perspective", "Annu. Rev. Phys. Chem. 48, 545", 1997,
						"10.1146/annurev.physchem.48.1.545"));
	}

	/** A fold of all its contacts is the only one of that energy. */
	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("snake of 12 residues, g = 1: ground state energy", -6, 1e-9,
						"its six contacts, counted by hand").by("enumeration", LandscapeKinds.GROUND_ENERGY),
				KnownValue.of("snake of 12 residues, g = 1: conformations of lowest energy", 1, 1e-9,
						"rigid: its contacts fix the place of every residue")
						.by("enumeration", LandscapeKinds.GROUND_DEGENERACY));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		long length = parameters.text(NATIVE).length() + 1;
		return BYTES_PER_SQUARED_LENGTH * length * length;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Fold nativeFold = nativeFold(parameters);
		int[] points = nativeFold.points();
		String sequence = parameters.text(SEQUENCE).isEmpty() ? "H".repeat(points.length) : parameters.text(SEQUENCE);
		ContactMap contacts = new ContactMap(points.length,
				(i, j) -> ChainLattice.adjacent(points[i], points[j]),
				(i, j) -> sequence.charAt(i) == 'H' && sequence.charAt(j) == 'H');
		Planted planted = () -> new ChainConfiguration(nativeFold);
		return new ContactHamiltonian(
				new SelfAvoidingChain(ChainLattice.of(parameters.text("lattice")), points.length), contacts,
				1 - parameters.real("g"), Map.of(Planted.class, planted));
	}
}
