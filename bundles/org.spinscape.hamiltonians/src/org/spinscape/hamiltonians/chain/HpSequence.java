// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Sequences on the square lattice that folding methods are compared on, with the largest number of contacts known. Up to
 * 20 beads it is proven by exhaustive enumeration.
 */
enum HpSequence {

	BEADS_10("10", "HPHPPHHPHP", 2), BEADS_14("14", "HPHPPHHPHPPHPH", 6), BEADS_18_A("18a", "HHPPPPPHHPPPHPPPHP",
			4), BEADS_18_B("18b", "HPHPHHHPPPHHHHPPHH", 8), BEADS_18_C("18c", "PHPPHPHHHPHHPHHHHH", 9), BEADS_20_A("20a",
					"HPHPPHHPHPPHPHHPPHPH", 9), BEADS_20_B("20b", "HHHPPHPHPHPPHPHPHPPH", 10), BEADS_24("24",
							"HHPPHPPHPPHPPHPPHPPHPPHH", 9), BEADS_25("25", "PPHPPHHPPPPHHPPPPHHPPPPHH", 8), BEADS_36("36",
									"PPPHHPPHHPPPPPHHHHHHHPPHHPPPPHHPPHPP", 14), BEADS_48("48",
											"PPHPPHHPPHHPPPPPHHHHHHHHHHPPPPPPHHPPHHPPHPPHHHHH", 23), BEADS_50("50",
													"HHPHPHPHPHHHHPHPPPHPPPHPPPPHPPPHPPPHPHHHHPHPHPHPHH", 21), BEADS_60("60",
															"PPHHHPHHHHHHHHPPPHHHHHHHHHHPHPPPHHHHHHHHHHHHPPPPHHHHHHPHHPHP",
															36), BEADS_64("64",
																	"HHHHHHHHHHHHPHPHPPHHPPHHPPHPPHHPPHHPPHPPHHPPHHPPHPHPHHHHHHHHHHHH",
																	42);

	private final String word;
	private final String residues;
	private final int contacts;

	HpSequence(String word, String residues, int contacts) {
		this.word = word;
		this.residues = residues;
		this.contacts = contacts;
	}

	/** As in a parameter. */
	String word() {
		return word;
	}

	/** One letter a bead: H hydrophobic, P polar. */
	String residues() {
		return residues;
	}

	/** The words of all. */
	static Stream<String> words() {
		return Arrays.stream(values()).map(HpSequence::word);
	}

	/** The sequence of a word. @throws IllegalArgumentException if there is none */
	static HpSequence of(String word) {
		return Arrays.stream(values()).filter(sequence -> sequence.word.equals(word)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("there is no sequence " + word));
	}

	/** Whether all letters are H or P. */
	static boolean isSequence(String text) {
		return text.chars().allMatch(letter -> letter == 'H' || letter == 'P');
	}

	/** Largest known number of contacts of these residues on the square lattice. */
	static OptionalInt bestKnown(String residues) {
		return Arrays.stream(values()).filter(sequence -> sequence.residues.equals(residues))
				.mapToInt(sequence -> sequence.contacts).findFirst();
	}
}
