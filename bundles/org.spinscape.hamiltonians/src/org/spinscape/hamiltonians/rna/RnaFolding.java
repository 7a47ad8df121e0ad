// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.rna;

import java.util.List;
import java.util.Locale;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;

/** Secondary structures of a nucleic acid, with energies of pairs. */
@Component(service = HamiltonianProvider.class)
public final class RnaFolding implements HamiltonianProvider {

	private static final String SEQUENCE = "sequence";
	private static final String LENGTH = "N";
	private static final String LOOP = "loop";
	private static final String PAIRS = "pairs";
	private static final String BASES = "bases";
	private static final String ANY = "any";
	private static final String LETTERS = "ACGU";
	private static final int MOST_BASES = 400;
	/** A pair of the ends alone has one in eight sequences of the shortest length. */
	private static final int MOST_DRAWS = 10_000;
	/** Counts, twice, and energies, twice, of all parts. */
	private static final int BYTES_PER_SQUARED_LENGTH = 32;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.text(SEQUENCE, "")
			.describe("The bases, letters A, C, G and U or T, at most " + MOST_BASES + "; empty for a random sequence of N.")
			.integer(LENGTH, 24, 5, MOST_BASES).unit("bases")
			.describe("Length of a random sequence, whose bases are equally likely; it is drawn again if none of them can"
					+ " pair.").onlyWith(SEQUENCE, "")
			.integer(LOOP, 3, 0, MOST_BASES - 2).unit("bases").describe("Fewest bases between two that are paired.")
			.choice(PAIRS, BASES, BASES, ANY)
			.describe(
					"Which bases pair: bases are G with C, A with U and G with U; any are all with each other, with the gain"
							+ " gc, as in the theory of random structures.")
			.positive("gc", 3).unit("J").describe("Gain of a pair of G and C.")
			.real("au", 2, 0, 1e6).unit("J").describe("Gain of a pair of A and U; 0 for no such pairs.")
			.onlyWith(PAIRS, BASES)
			.real("gu", 1, 0, 1e6).unit("J").describe("Gain of a pair of G and U; 0 for no such pairs.")
			.onlyWith(PAIRS, BASES)
			.real("stack", 0, 0, 1e6).unit("J")
			.describe("Further gain of a pair that closes directly around another: with it helices form as a whole.")
			.rule(SEQUENCE, p -> letters(p).chars().allMatch(letter -> LETTERS.indexOf(letter) >= 0),
					p -> "'" + p.text(SEQUENCE) + "' has letters other than A, C, G, U and T; write the bases without gaps")
			.rule(SEQUENCE, p -> letters(p).length() <= MOST_BASES,
					p -> letters(p).length() + " bases are too many; give at most " + MOST_BASES)
			.rule(LOOP, p -> bases(p) > p.integer(LOOP) + 1,
					p -> p.integer(LOOP) + " bases between two that are paired are too many in a sequence of " + bases(p)
							+ "; give fewer, or a longer sequence")
			.build();

	private static int bases(Parameters parameters) {
		return letters(parameters).isEmpty() ? parameters.integer(LENGTH) : letters(parameters).length();
	}

	private static String letters(Parameters parameters) {
		return parameters.text(SEQUENCE).strip().toUpperCase(Locale.ROOT).replace('T', 'U');
	}

	@Override
	public String id() {
		return "rna";
	}

	@Override
	public String name() {
		return "RNA secondary structures";
	}

	@Override
	public String description() {
		return "Which bases of a sequence are paired, without crossings; each pair gains energy, and stacked pairs more if"
				+ " wanted. A move opens or closes a pair. The number of structures and the lowest energy are exact, by"
				+ " recursion, for any length; all states can be listed up to some thirty bases, for barrier trees. A model of"
				+ " the shape of such landscapes: measured energies of loops are not in it.";
	}

	@Override
	public String formula() {
		return "H = -\\sum_{(i,j)} w(b_i b_j) - s \\, \\#\\{(i,j) : (i+1,j-1) \\text{ is a pair}\\}";
	}

	@Override
	public String symmetry() {
		return "None in general: a sequence read backwards has the mirrored structures.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(structures(9, 1, 185), structures(11, 1, 978), structures(13, 1, 5373), structures(15, 1, 30372),
				KnownValue.of("lowest energy of a hairpin of four pairs G C", -12, 1e-12, "all G are paired")
						.at(SEQUENCE, "GGGGAAAACCCC").by("enumeration", LandscapeKinds.GROUND_ENERGY),
				KnownValue.of("structures of a hairpin of four pairs with that energy", 1, 1e-12,
						"pairs of all G with all C do not cross in one way only").at(SEQUENCE, "GGGGAAAACCCC")
						.by("enumeration", LandscapeKinds.GROUND_DEGENERACY),
				KnownValue.of("the same with stacking of 1 J", -15, 1e-12, "three stacks").at(SEQUENCE, "GGGGAAAACCCC")
						.at("stack", "1").by("enumeration", LandscapeKinds.GROUND_ENERGY));
	}

	private static KnownValue structures(int bases, int loop, long number) {
		return KnownValue
				.of("logarithm of the number of structures of " + bases + " bases of which any pair", Math.log(number), 1e-9,
						"secondary structures by length, OEIS A004148")
				.at(LENGTH, Integer.toString(bases)).at(PAIRS, ANY).at(LOOP, Integer.toString(loop))
				.by("enumeration", ThermalKinds.EXACT_LOG_PARTITION, 1e12).with("temperatures", "1e12");
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("R. Nussinov, A. B. Jacobson",
						"Fast algorithm for predicting the secondary structure of single-stranded RNA", "PNAS 77, 6309", 1980,
						"10.1073/pnas.77.11.6309"),
				new Reference("C. Flamm, W. Fontana, I. L. Hofacker, P. Schuster",
						"RNA folding at elementary step resolution", "RNA 6, 325", 2000, "")
						.unconfirmed());
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		long length = bases(parameters);
		return BYTES_PER_SQUARED_LENGTH * length * length;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		String sequence = letters(parameters);
		if (!sequence.isEmpty()) {
			PairRules rules = rules(sequence, parameters);
			if (!rules.somePair()) {
				throw new ParameterException(SEQUENCE, "'" + sequence + "' has no two bases that can pair; give another one,"
						+ " or a smaller loop");
			}
			return new FoldedSequence(rules);
		}
		for (int draw = 0; draw < MOST_DRAWS; draw++) {
			StringBuilder drawn = new StringBuilder();
			for (int base = 0; base < parameters.integer(LENGTH); base++) {
				drawn.append(LETTERS.charAt(disorder.nextInt(LETTERS.length())));
			}
			PairRules rules = rules(drawn.toString(), parameters);
			if (rules.somePair()) {
				return new FoldedSequence(rules);
			}
		}
		throw new ParameterException(LENGTH, parameters.integer(LENGTH) + " is too short: none of " + MOST_DRAWS
				+ " random sequences has two bases that can pair; give a longer one");
	}

	private static PairRules rules(String sequence, Parameters parameters) {
		boolean any = ANY.equals(parameters.text(PAIRS));
		return new PairRules(sequence, parameters.integer(LOOP), parameters.real("gc"), any ? 0 : parameters.real("au"),
				any ? 0 : parameters.real("gu"), any, parameters.real("stack"));
	}
}
