// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;

/** The HP model of Lau and Dill: hydrophobic beads of a chain on a lattice attract each other. */
@Component(service = HamiltonianProvider.class)
public final class HpProtein implements HamiltonianProvider {

	private static final String OWN = "own";
	private static final String SEQUENCE = "sequence";
	private static final String SEPARATE = "exhaustive enumeration by a separate program";
	/** Two positions of each of at most N^2/4 pairs, and as much while they are listed. */
	private static final long BYTES_PER_SQUARED_LENGTH = 5;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice("benchmark", HpSequence.BEADS_10.word(),
					Stream.concat(Stream.of(OWN), HpSequence.words()).toArray(String[]::new))
			.describe("A sequence from the literature by its length, or own for the one given as sequence.")
			.cite("N. Lesh, M. Mitzenmacher, S. Whitesides, RECOMB 2003")
			.text(SEQUENCE, "")
			.describe("With benchmark=own only: the residues, H for hydrophobic and P for polar, 3 to 500 letters.")
			.onlyWith("benchmark", OWN)
			.choice("lattice", ChainLattice.SQUARE.word(), ChainLattice.SQUARE.word(), ChainLattice.CUBIC.word())
			.describe("Square lattice in the plane or simple cubic lattice in space. All states can be numbered, for exact"
					+ " analysis, up to 18 residues in the plane and 13 in space.")
			.rule(SEQUENCE, p -> HpSequence.isSequence(p.text(SEQUENCE)),
					p -> "'" + p.text(SEQUENCE) + "' has letters other than H and P; use H for hydrophobic, P for polar")
			.rule(SEQUENCE, p -> residues(p).length() >= 3 && residues(p).length() <= ChainLattice.MOST_BEADS,
					p -> residues(p).length() + " residues; give 3 to " + ChainLattice.MOST_BEADS
							+ " letters H and P, or choose a benchmark")
			.build();

	private static String residues(Parameters parameters) {
		String benchmark = parameters.text("benchmark");
		return OWN.equals(benchmark) ? parameters.text(SEQUENCE) : HpSequence.of(benchmark).residues();
	}

	@Override
	public String id() {
		return "hp-protein";
	}

	@Override
	public String name() {
		return "HP lattice protein";
	}

	@Override
	public String description() {
		return "A self-avoiding chain of hydrophobic and polar residues on a lattice; each contact of two hydrophobic ones"
				+ " that are not bonded gains 1 J. The simplest model in which a sequence decides between a funnel to one fold"
				+ " and a glass of many. Conformations are taken up to rotations and reflections.";
	}

	@Override
	public String formula() {
		return "H = -\\sum_{j > i + 1} h_i h_j \\, \\delta_{|\\mathbf{r}_i - \\mathbf{r}_j|,\\, 1}, \\qquad"
				+ " h_i = 1 \\text{ for H, } 0 \\text{ for P}";
	}

	@Override
	public String symmetry() {
		return "The energy does not change under the rotations and reflections of the lattice, 8 in the plane and 48 in space;"
				+ " conformations that are images of each other are one state.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("K. F. Lau, K. A. Dill", "A lattice statistical mechanics model of the conformational and"
						+ " sequence spaces of proteins", "Macromolecules 22, 3986", 1989, "10.1021/ma00200a030"),
				new Reference("N. Lesh, M. Mitzenmacher, S. Whitesides",
						"A complete and effective move set for simplified protein folding", "RECOMB 2003", 2003,
						"10.1145/640075.640099"),
				new Reference("D. Gyorffy, P. Zavodszky, A. Szilagyi",
						"'Pull moves' for rectangular lattice polymer models are not fully reversible",
						"IEEE/ACM Trans. Comput. Biol. Bioinform. 9, 1847", 2012, "10.1109/TCBB.2012.129"));
	}

	/** From the exact spectra of both chains; 1515, 472, 47 states of the first with 0, 1, 2 contacts. */
	@Override
	public List<KnownValue> knownValues() {
		double one = 472 * Math.exp(2);
		double two = 47 * Math.exp(4);
		return List.of(exact("10", "ground-energy", "ground state energy", -2),
				exact("10", "ground-degeneracy", "conformations of lowest energy", 47),
				exact("14", "ground-energy", "ground state energy", -6),
				exact("14", "ground-degeneracy", "conformations of lowest energy", 3),
				found("20a", -9, SEPARATE),
				found("20b", -10, SEPARATE),
				found("24", -9, "lowest in the literature"),
				found("25", -8, "lowest in the literature"),
				KnownValue.of("10-mer: logarithm of the number of conformations", Math.log(2034), 1e-9, SEPARATE)
						.by("enumeration", "exact-log-partition@1e+12").with("temperatures", "1e12"),
				KnownValue.of("10-mer: energy at T = 0.5", -(one + 2 * two) / (1515 + one + two), 1e-9, SEPARATE)
						.by("metropolis", "energy").with("temperature", "0.5").sweeps(50_000));
	}

	private static KnownValue exact(String benchmark, String result, String quantity, double value) {
		return KnownValue.of(benchmark + "-mer: " + quantity, value, 1e-9, SEPARATE)
				.at("benchmark", benchmark).by("enumeration", result);
	}

	/** Of chains too long to be numbered, a search finds the lowest energy known within a second. */
	private static KnownValue found(String benchmark, double energy, String source) {
		return KnownValue.of(benchmark + "-mer: lowest energy found", energy, 1e-9, source).at("benchmark", benchmark)
				.by("ground-state", "best-energy").with("target", "best-known").with("budget", "60");
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		long length = residues(parameters).length();
		return BYTES_PER_SQUARED_LENGTH * length * length;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		ChainLattice lattice = ChainLattice.of(parameters.text("lattice"));
		String residues = residues(parameters);
		ContactMap contacts = new ContactMap(residues.length(),
				(i, j) -> residues.charAt(i) == 'H' && residues.charAt(j) == 'H', (_, _) -> false);
		OptionalInt best = lattice == ChainLattice.SQUARE ? HpSequence.bestKnown(residues) : OptionalInt.empty();
		return new ContactHamiltonian(new SelfAvoidingChain(lattice, residues.length()), contacts, 0,
				Map.of(Objective.class, new Contacts(
						best.isPresent() ? OptionalDouble.of(best.getAsInt()) : OptionalDouble.empty())));
	}
}
