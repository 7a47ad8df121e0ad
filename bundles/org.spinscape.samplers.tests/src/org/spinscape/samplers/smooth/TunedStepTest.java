// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

import org.junit.jupiter.api.Test;

/** How a step finds its length: corrections shrink each time that acceptance crosses what is wanted, 0.7. */
class TunedStepTest {

	@Test
	void correctionsByHand() {
		TunedStep step = new TunedStep(2, 5);
		step.learn(1);
		assertEquals(2 * Math.exp(0.3), step.length(), 1e-12, "too short");
		step.learn(0.9);
		assertEquals(2 * Math.exp(0.5), step.length(), 1e-12, "still: no correction has shrunk");
		step.learn(0);
		double first = 0.5 - 0.7 * Math.pow(2, -0.6);
		assertEquals(2 * Math.exp(first), step.length(), 1e-12, "too long: the first crossing");
		step.learn(1);
		assertEquals(2 * Math.exp(first + 0.3 * Math.pow(3, -0.6)), step.length(), 1e-12, "the second");
		step.learn(0.7);
		double last = step.length();
		assertEquals(2 * Math.exp(first + 0.3 * Math.pow(3, -0.6)), last, 1e-12, "as wanted");
		step.learn(0);
		assertEquals(last, step.length(), "after its trials it stays");
	}

	@Test
	void aStepGoesOnWhereItWas() throws IOException {
		TunedStep step = new TunedStep(1, 100);
		for (double acceptance : new double[] { 1, 0.2, 0.9, 0.5 }) {
			step.learn(acceptance);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		step.save(new DataOutputStream(bytes));
		TunedStep again = new TunedStep(7, 100);
		again.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		for (double acceptance : new double[] { 0.4, 0.8 }) {
			step.learn(acceptance);
			again.learn(acceptance);
			assertEquals(step.length(), again.length());
		}
	}
}
