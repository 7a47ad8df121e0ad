// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.work.StateReader;
import org.spinscape.core.work.StateWriter;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.Runs;

/** A Wang-Landau run that is stopped again and again has the bits of one that was never stopped. */
class WangLandauResumeTest {

	/** Saves when asked the given number of times, and then stops. */
	private static final class Stopping implements ExplorerContext {

		private final RandomStream random = Runs.stream("explorer", 3);
		private final byte[] before;
		private final long patience;
		private byte[] kept;
		private long asked;

		Stopping(byte[] before, long patience) {
			this.before = before;
			this.patience = patience;
			kept = before;
		}

		@Override
		public RandomStream random() {
			return random;
		}

		@Override
		public void phase(String name, long total) {
			// nobody looks
		}

		@Override
		public void done(long units) {
			// nobody looks
		}

		@Override
		public boolean cancelled() {
			return asked > patience;
		}

		@Override
		public boolean saveDue() {
			return ++asked > patience;
		}

		@Override
		public void save(StateWriter state) {
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			try {
				state.write(new DataOutputStream(bytes));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			kept = bytes.toByteArray();
		}

		@Override
		public boolean restore(StateReader state) {
			if (before == null) {
				return false;
			}
			try {
				ByteArrayInputStream in = new ByteArrayInputStream(before);
				state.read(new DataInputStream(in));
				assertEquals(0, in.available());
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return true;
		}
	}

	private static List<Result> explore(Hamiltonian<?> model, Stopping context) {
		WangLandau provider = new WangLandau();
		return provider.create(provider.schema().parse(Map.of("final-step", "0.01", "production", "1000"))).explore(model,
				context);
	}

	/** Whole and real energies, which are counted and recorded in ways of their own. */
	@ParameterizedTest
	@ValueSource(strings = { "pm1", "gaussian" })
	void theSameBits(String couplings) {
		Hamiltonian<?> model = Runs.model(new EdwardsAnderson(), Runs.stream("glass", 1),
				Map.of("L", "4", "couplings", couplings));
		List<Result> whole = explore(model, new Stopping(null, Long.MAX_VALUE));
		byte[] kept = null;
		int stops = 0;
		List<Result> resumed = null;
		while (resumed == null) {
			Stopping context = new Stopping(kept, 150);
			try {
				resumed = explore(model, context);
			} catch (CancellationException e) {
				kept = context.kept;
				stops++;
			}
		}
		assertTrue(stops > 3, "it was stopped " + stops + " times");
		assertEquals(whole.size(), resumed.size());
		for (int i = 0; i < whole.size(); i++) {
			assertEquals(numbers(whole.get(i)), numbers(resumed.get(i)));
		}
	}

	private static String numbers(Result result) {
		return result.name() + switch (result) {
			case Scalar scalar -> scalar.value() + " " + scalar.error();
			case Series series -> Arrays.toString(series.y().values())
					+ Arrays.toString(series.y().errors());
			default -> "";
		};
	}
}
