// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * A Gaussian glass on the periodic square of 4 by 4 with values that another program has found by going through all states:
 * lowest energy -23.254435; at T = 0.3 mean energy -23.184675, ln Z 78.263062.
 */
final class TruthGlass {

	static final double LOWEST = -23.254435;
	static final double TEMPERATURE = 0.3;
	static final double ENERGY = -23.184675;
	static final double LOG_PARTITION = 78.263062;

	/** Sites from 1 and weight w of each bond, E = sum w s s. */
	private static final String BONDS = """
			1 2 0.15186352434668407
			1 4 -1.6680878307104268
			1 5 1.438755549427505
			1 13 -0.1526379520862083
			2 3 0.21970729260720545
			2 6 0.1754128437142946
			2 14 0.9470252945317812
			3 4 -0.537380282316048
			3 7 1.201597463694312
			3 15 0.24290086133213135
			4 8 1.555160091154644
			4 16 -0.28959171326528976
			5 6 -0.4782398569719308
			5 8 -0.8123111344935547
			5 9 0.03367161580408315
			6 7 -0.4309813497006789
			6 10 1.653082785410312
			7 8 0.10633454344178904
			7 11 -1.6161996484991892
			8 12 -0.9608908112935702
			9 10 1.679387228873977
			9 12 0.2593112352281364
			9 13 0.16596644895904952
			10 11 -2.1426506499274316
			10 14 3.021282806013393
			11 12 0.07840492958208921
			11 15 0.5091277806328622
			12 16 -1.3679490246460173
			13 14 -0.4073022610511583
			13 16 0.6717667042103994
			14 15 2.3701015724246046
			15 16 1.1478112902244244
			""";

	private TruthGlass() {
	}

	static Hamiltonian<?> model() {
		PairHamiltonianBuilder builder = PairHamiltonian.builder(16);
		for (String line : BONDS.lines().toList()) {
			String[] words = line.split(" ");
			builder.bond(Integer.parseInt(words[0]) - 1, Integer.parseInt(words[1]) - 1, -Double.parseDouble(words[2]));
		}
		return builder.build();
	}
}
