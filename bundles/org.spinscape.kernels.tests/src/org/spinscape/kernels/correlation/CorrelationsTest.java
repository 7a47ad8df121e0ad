// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.correlation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Autocorrelations of sequences, set, drawn and turned. */
class CorrelationsTest {

	private static Correlations of(String sequence) {
		Correlations correlations = new Correlations(sequence.length());
		correlations.set(new IsingSpace(sequence.length()).parse(sequence));
		return correlations;
	}

	/** The definition, spin by spin. */
	private static long energy(IsingConfiguration state) {
		long energy = 0;
		for (int k = 1; k < state.sites(); k++) {
			int sum = 0;
			for (int i = 0; i + k < state.sites(); i++) {
				sum += state.spin(i) * state.spin(i + k);
			}
			energy += (long) sum * sum;
		}
		return energy;
	}

	/** Barker's sequence of 13 has no correlation beyond 1: six of them; all spins alike have all of them. */
	@Test
	void knownSequences() {
		assertEquals(6, of("+++++--++-+-+").energy());
		assertEquals(1 + 4 + 9 + 16, of("+++++").energy());
		assertEquals(1, of("++").energy());
		assertEquals(13, of("+++++--++-+-+").length());
		assertEquals("+++++--++-+-+", of("+++++--++-+-+").state().toText());
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 9, 70 })
	void turnedSpinsAreFollowed(int length) {
		SplitMix64 random = new SplitMix64(length);
		Correlations correlations = new Correlations(length);
		correlations.draw(random);
		for (int turn = 0; turn < 60; turn++) {
			int site = random.nextInt(length);
			long before = correlations.energy();
			assertEquals(energy(correlations.state()), before);
			long cost = correlations.cost(site);
			correlations.flip(site);
			assertEquals(cost, correlations.energy() - before);
		}
	}

	/** Correlations of skew-symmetric sequences vanish at odd distances (M. J. E. Golay). */
	@ParameterizedTest
	@ValueSource(ints = { 3, 13, 41 })
	void skewSequencesHaveNoOddCorrelations(int length) {
		Correlations correlations = new Correlations(length);
		SplitMix64 random = new SplitMix64(2);
		int up = 0;
		for (int draw = 0; draw < 40; draw++) {
			correlations.drawSkew(random);
			assertEquals(energy(correlations.state()), correlations.energy());
			for (int k = 1; k < length; k += 2) {
				assertEquals(0, correlations.values[k]);
			}
			up += correlations.state().spin(0) > 0 ? 1 : 0;
		}
		assertEquals(20, up, 4 * Math.sqrt(10), "either spin is as likely");
	}
}
