// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.References;
import org.spinscape.core.result.Result;

/** What a task has committed as bytes, see {@link TaskPack}. The bytes depend on the record alone. */
final class PackedRecord {

	private static final int VERSION = 2;
	/** From this version on states say whether they have signs. */
	private static final int SIGNED = 2;

	private PackedRecord() {
	}

	static byte[] bytes(TaskRecord record) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeByte(VERSION);
		PackedResults.write(out, record.results());
		PackedResults.write(out, record.analyses());
		write(out, record.facts());
		// Last, since those who want results alone stop here.
		write(out, record.recordings());
		References references = record.references();
		Packed.write(out, references.origin());
		write(out, references.secondStart());
		Packed.write(out, references.energies());
		Packed.write(out, references.deviations());
		return bytes.toByteArray();
	}

	/**
	 * @param recorded whether recordings and references are wanted
	 * @throws IllegalArgumentException if it is of a later version
	 */
	static TaskRecord read(byte[] bytes, boolean recorded) throws IOException {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
		int version = in.readByte();
		if (version > VERSION) {
			throw new IllegalArgumentException("written by a later version of Spinscape; update to read it");
		}
		List<Result> results = PackedResults.read(in, version >= SIGNED);
		List<Result> analyses = PackedResults.read(in, version >= SIGNED);
		LandscapeFacts facts = facts(in);
		if (!recorded) {
			return new TaskRecord(results, analyses, List.of(), facts, References.NONE);
		}
		List<Recording> recordings = recordings(in);
		References references = new References(Packed.text(in), recordings(in), Packed.doubles(in), Packed.doubles(in));
		boolean none = references.origin().isEmpty() && references.secondStart().isEmpty() && !references.exact();
		return new TaskRecord(results, analyses, recordings, facts, none ? References.NONE : references);
	}

	private static void write(DataOutput out, LandscapeFacts facts) throws IOException {
		out.writeInt(facts.sites());
		out.writeDouble(facts.logStates());
		out.writeLong(facts.bonds());
		out.writeDouble(facts.gaussianVariance());
		out.writeInt(facts.side());
		out.writeDouble(facts.nativeEnergy());
		out.writeBoolean(facts.symmetric());
	}

	private static LandscapeFacts facts(DataInput in) throws IOException {
		return new LandscapeFacts(in.readInt(), in.readDouble(), in.readLong(), in.readDouble(), in.readInt(),
				in.readDouble(), in.readBoolean());
	}

	private static void write(DataOutput out, List<Recording> recordings) throws IOException {
		out.writeInt(recordings.size());
		for (Recording recording : recordings) {
			PackedResults.write(out, recording.tag(), "scalar");
			out.writeBoolean(recording.equilibrium());
			out.writeLong(recording.interval());
			out.writeBoolean(recording.odd());
			out.writeBoolean(recording.independent());
			Packed.write(out, recording.temperatures());
			out.writeInt(recording.values().length);
			for (double[][] slot : recording.values()) {
				Packed.write(out, slot);
			}
		}
	}

	private static List<Recording> recordings(DataInput in) throws IOException {
		List<Recording> recordings = new ArrayList<>();
		int size = in.readInt();
		for (int i = 0; i < size; i++) {
			var tag = PackedResults.tag(in, Packed.text(in));
			boolean equilibrium = in.readBoolean();
			long interval = in.readLong();
			boolean odd = in.readBoolean();
			boolean independent = in.readBoolean();
			double[] temperatures = Packed.doubles(in);
			double[][][] values = new double[in.readInt()][][];
			for (int slot = 0; slot < values.length; slot++) {
				values[slot] = Packed.matrix(in);
			}
			recordings.add(new Recording(tag, equilibrium, temperatures, interval, values, odd, independent));
		}
		return recordings;
	}
}
