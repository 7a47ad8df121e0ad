// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.spinscape.core.work.StateWriter;
import org.spinscape.core.work.WorkContext;

/**
 * How far the machines of an explorer or a model have been trained, kept so that a run that is killed goes on with the same
 * bits. Each makes one before its first training. Owned by one thread.
 */
public final class SavedTraining {

	/** Steps between two looks at whether to go on. */
	private static final int LOOK = 8;

	private final WorkContext context;
	/** Complete states by machine, all but the last at their ends, and weights of machines at the steps that were asked for. */
	private final Map<String, byte[]> states = new LinkedHashMap<>();
	private boolean worthwhile;

	/** With what a killed run has left. */
	public SavedTraining(WorkContext context) {
		this.context = context;
		worthwhile = context.restore(this::read);
	}

	/** Takes up a training where it was left, if it was. @param machine its name, one of its own in the explorer */
	private void restore(String machine, Training training) {
		byte[] state = states.get(machine);
		if (state != null) {
			try {
				training.restore(new DataInputStream(new ByteArrayInputStream(state)));
			} catch (IOException broken) {
				throw new UncheckedIOException("the saved training of '" + machine + "' cannot be read", broken);
			}
		}
	}

	/** Keeps a training as it is now, if the time has come. */
	private void offer(String machine, Training training) {
		if (context.saveDue()) {
			keep(machine, training);
			context.save(this::write);
			worthwhile = true;
		}
	}

	/** All is trained: keeps the ends, if it took so long that they should not be trained again. */
	void finish() {
		if (worthwhile) {
			context.save(this::write);
		}
	}

	/** Trains to the end, from where it was left. @param steps in all */
	void train(String machine, Training training, int steps) {
		train(machine, training, steps, new double[0]);
	}

	/**
	 * Trains to the end, from where it was left, and keeps the weights at times.
	 *
	 * @param steps  in all
	 * @param wanted after which steps weights are kept; beyond the last that one is meant
	 * @return by rising step, each once
	 */
	List<TrainingFrame> train(String machine, Training training, int steps, double[] wanted) {
		SortedSet<Integer> frames = frames(steps, wanted);
		restore(machine, training);
		context.phase(machine, steps);
		while (training.steps() < steps) {
			if (training.steps() % LOOK == 0) {
				offer(machine, training);
				context.checkCancelled();
				context.done(training.steps());
			}
			training.step();
			if (frames.contains(training.steps())) {
				states.put(name(machine, training.steps()), bytes(out -> {
					for (double weight : training.weights()) {
						out.writeDouble(weight);
					}
				}));
			}
		}
		context.done(steps);
		keep(machine, training);
		return frames.stream().map(step -> frame(machine, step)).toList();
	}

	private static SortedSet<Integer> frames(int steps, double[] wanted) {
		SortedSet<Integer> frames = new TreeSet<>();
		for (double step : wanted) {
			frames.add(Math.clamp((long) Math.ceil(step), 1, steps));
		}
		return frames;
	}

	private static String name(String machine, int step) {
		return machine + " after step " + step;
	}

	private TrainingFrame frame(String machine, int step) {
		byte[] kept = states.get(name(machine, step));
		double[] weights = new double[kept.length / Double.BYTES];
		ByteBuffer.wrap(kept).asDoubleBuffer().get(weights);
		return new TrainingFrame(step, weights);
	}

	/** Remembers a training for later saves. */
	private void keep(String machine, Training training) {
		states.put(machine, bytes(training::save));
	}

	private static byte[] bytes(StateWriter writer) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			writer.write(new DataOutputStream(bytes));
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private void write(DataOutput out) throws IOException {
		out.writeInt(states.size());
		for (Map.Entry<String, byte[]> state : states.entrySet()) {
			out.writeUTF(state.getKey());
			out.writeInt(state.getValue().length);
			out.write(state.getValue());
		}
	}

	private void read(DataInput in) throws IOException {
		int count = in.readInt();
		for (int i = 0; i < count; i++) {
			String machine = in.readUTF();
			byte[] state = new byte[in.readInt()];
			in.readFully(state);
			states.put(machine, state);
		}
	}
}
