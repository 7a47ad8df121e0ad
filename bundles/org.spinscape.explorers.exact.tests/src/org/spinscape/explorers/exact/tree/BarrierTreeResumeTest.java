// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Tree;
import org.spinscape.core.work.StateReader;
import org.spinscape.core.work.StateWriter;
import org.spinscape.hamiltonians.EdwardsAnderson;

/** A barrier tree that is stopped after the flood goes on without another one, and is the same. */
class BarrierTreeResumeTest {

	/** Keeps what is saved; stops in the phase after the flood if it is told to. */
	private static final class Keeping implements ExplorerContext {

		private final byte[] before;
		private final boolean stop;
		private final List<String> phases = new ArrayList<>();
		private byte[] kept;

		Keeping(byte[] before, boolean stop) {
			this.before = before;
			this.stop = stop;
		}

		@Override
		public RandomStream random() {
			return new SplitMix64(1);
		}

		@Override
		public void phase(String name, long total) {
			phases.add(name);
		}

		@Override
		public void done(long units) {
			// nobody looks
		}

		@Override
		public boolean cancelled() {
			return stop && kept != null;
		}

		@Override
		public boolean saveDue() {
			return true;
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

	private static List<Result> explore(Hamiltonian<?> model, Keeping context) {
		BarrierTree provider = new BarrierTree();
		return provider.create(provider.schema().parse(Map.of())).explore(model, context);
	}

	/** With a field there is no mirror image; without, the trees of the quotient and of all states are kept both. */
	@ParameterizedTest
	@ValueSource(strings = { "0", "0.3" })
	void theFloodIsNotRepeated(String field) {
		Hamiltonian<?> model = Explored.build(new EdwardsAnderson(), new SplitMix64(5), Map.of("L", "4", "field", field));
		Keeping whole = new Keeping(null, false);
		List<Result> results = explore(model, whole);
		Keeping stopped = new Keeping(null, true);
		assertThrows(CancellationException.class, () -> explore(model, stopped));
		Keeping resumed = new Keeping(stopped.kept, false);
		List<Result> again = explore(model, resumed);
		assertEquals(1, whole.phases.stream().filter("flooding"::equals).count());
		assertEquals(0, resumed.phases.stream().filter("flooding"::equals).count());
		assertEquals(results.stream().map(Result::name).toList(), again.stream().map(Result::name).toList());
		for (int i = 0; i < results.size(); i++) {
			if (results.get(i) instanceof Tree tree) {
				assertEquals(tree, again.get(i));
			}
		}
	}
}
