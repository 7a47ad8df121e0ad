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
import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.StateWriter;

/**
 * How far the machines of an explorer have been trained, kept so that a run that is killed goes on with the same bits. An
 * explorer makes one before its first training. Owned by one thread.
 */
public final class SavedTraining {

	private final ExplorerContext context;
	/** Complete states by machine. All but the last are at their ends. */
	private final Map<String, byte[]> states = new LinkedHashMap<>();

	/** With what a killed run has left. */
	public SavedTraining(ExplorerContext context) {
		this.context = context;
		context.restore(this::read);
	}

	/** Takes up a training where it was left, if it was. @param machine its name, one of its own in the explorer */
	void restore(String machine, Training training) {
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
	void offer(String machine, Training training) {
		if (context.saveDue()) {
			keep(machine, training);
			context.save(this::write);
		}
	}

	/** Remembers a training for later saves. */
	void keep(String machine, Training training) {
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
