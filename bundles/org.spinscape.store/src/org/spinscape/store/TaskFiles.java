// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.References;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;
import io.jhdf.exceptions.HdfException;

/** Reads and writes the file of one task. Its content depends on the task alone, so equal runs give equal bytes. */
public final class TaskFiles {

	/** 4: sealed. 3: results have kinds, labels and sources. 2: recordings have an index. */
	private static final int VERSION = 4;
	private static final int SEALED = 4;
	private static final String RESULT = "result-%04d";
	private static final String ANALYSIS = "analysis-%04d";
	private static final String REFERENCES = "references";
	private static final String SECOND_START = "second-start";

	private TaskFiles() {
	}

	/** Writes a task's record, in one step. @throws UnwritableException if there is no room for it */
	public static void write(Path file, TaskRecord record) throws IOException {
		Path temporary = RunDirectory.temporary(file);
		try {
			write(file, temporary, record);
		} catch (HdfException | IOException e) {
			clear(temporary);
			throw new UnwritableException(file, e);
		}
	}

	/** What is half written takes room that the rest may need. */
	private static void clear(Path temporary) {
		try {
			Files.deleteIfExists(temporary);
		} catch (IOException e) {
			// the next try writes over it
		}
	}

	private static void write(Path file, Path temporary, TaskRecord record) throws IOException {
		Files.deleteIfExists(temporary); // what a kill has left would be written over, and its end would stay
		try (WritableHdfFile hdf = HdfFile.write(temporary)) {
			hdf.putAttribute("format", "spinscape-task");
			hdf.putAttribute("version", VERSION);
			write(hdf, RESULT, record.results());
			write(hdf, ANALYSIS, record.analyses());
			if (!record.facts().equals(LandscapeFacts.NONE)) {
				write(hdf.putGroup("facts"), record.facts());
			}
			if (!record.recordings().isEmpty()) {
				write(hdf.putGroup("recordings"), record.recordings());
			}
			if (record.references() != References.NONE) {
				write(hdf.putGroup(REFERENCES), record.references());
			}
			HdfNodes.fill(hdf);
		}
		Seal.append(temporary);
		RunDirectory.commit(temporary, file);
	}

	private static void write(WritableGroup parent, String prefix, List<Result> results) {
		for (int i = 0; i < results.size(); i++) {
			// Numbered, since the order is part of the record and names may repeat.
			ResultCodec.write(parent.putGroup(prefix.formatted(i)), results.get(i));
		}
	}

	private static void write(WritableGroup group, LandscapeFacts facts) {
		group.putAttribute("sites", facts.sites());
		group.putAttribute("log_states", facts.logStates());
		group.putAttribute("bonds", facts.bonds());
		group.putAttribute("gaussian_variance", facts.gaussianVariance());
		group.putAttribute("side", facts.side());
		group.putAttribute("native_energy", facts.nativeEnergy());
		group.putAttribute("symmetric", facts.symmetric() ? 1 : 0);
		HdfNodes.fill(group);
	}

	private static void write(WritableGroup group, References references) {
		group.putAttribute("origin", references.origin());
		if (references.exact()) {
			HdfNodes.put(group, "energies", references.energies(), "J", "exact thermal mean of the energy in each slot");
			HdfNodes.put(group, "deviations", references.deviations(), "J", "exact standard deviation of the energy");
		}
		if (!references.secondStart().isEmpty()) {
			write(group.putGroup(SECOND_START), references.secondStart());
		}
		HdfNodes.fill(group);
	}

	private static void write(WritableGroup group, List<Recording> recordings) {
		for (int i = 0; i < recordings.size(); i++) {
			write(group, recordings.get(i), i);
		}
	}

	private static void write(WritableGroup recordings, Recording recording, int index) {
		WritableGroup group = recordings.putGroup(recording.name());
		group.putAttribute("index", index);
		TagCodec.write(group, recording.tag(), "scalar");
		group.putAttribute("equilibrium", recording.equilibrium() ? 1 : 0);
		group.putAttribute("interval", recording.interval());
		group.putAttribute("odd", recording.odd() ? 1 : 0);
		group.putAttribute("independent", recording.independent() ? 1 : 0);
		HdfNodes.put(group, "temperatures", recording.temperatures(), "J/k_B", "temperature of each slot");
		if (recording.length() > 0) {
			WritableDataset values = group.putDataset("values", recording.values());
			HdfNodes.describe(values, recording.unit(), "axes: slot, component, record");
		}
		HdfNodes.fill(group);
	}

	/** Reads a task's record. @throws StoreException if the file is damaged */
	public static TaskRecord read(Path file) throws IOException {
		return read(file, true);
	}

	/** Reads a task's record without its recordings, which may be large. @throws StoreException if it is damaged */
	public static TaskRecord readResults(Path file) throws IOException {
		return read(file, false);
	}

	private static TaskRecord read(Path file, boolean recorded) throws IOException {
		boolean sealed = sealed(file);
		try (HdfFile hdf = new HdfFile(file)) {
			double version = hdf.getAttribute("version") == null ? 1 : HdfNodes.number(hdf, "version");
			if (version > VERSION) {
				throw new StoreException(file + ": was written by a later version of Spinscape; update to read it");
			}
			if (version >= SEALED && !sealed) {
				throw new StoreException(file + ": is damaged (its checksum is missing); delete it and resume the run");
			}
			List<Recording> recordings = recorded && hdf.getChildren().get("recordings") instanceof Group all
					? recordings(all)
					: List.of();
			LandscapeFacts facts = hdf.getChildren().get("facts") instanceof Group group ? facts(group)
					: LandscapeFacts.NONE;
			References references = recorded && hdf.getChildren().get(REFERENCES) instanceof Group group ? references(group)
					: References.NONE;
			return new TaskRecord(results(hdf, RESULT), results(hdf, ANALYSIS), recordings, facts, references);
		} catch (HdfException | ClassCastException | IllegalArgumentException e) {
			throw new StoreException(file + ": is damaged (" + e.getMessage() + "); delete it and resume the run", e);
		}
	}

	private static boolean sealed(Path file) throws IOException {
		try {
			return Seal.check(file);
		} catch (StoreException e) {
			throw new StoreException(e.getMessage() + "; delete it and resume the run", e);
		}
	}

	private static References references(Group group) {
		boolean exact = group.getChildren().containsKey("energies");
		return new References(HdfNodes.text(group, "origin"),
				group.getChildren().get(SECOND_START) instanceof Group all ? recordings(all) : List.of(),
				exact ? HdfNodes.doubles(group, "energies") : new double[0],
				exact ? HdfNodes.doubles(group, "deviations") : new double[0]);
	}

	/** In the order written: HDF5 keeps the members of a group by name. */
	private static List<Recording> recordings(Group all) {
		Map<Double, Recording> recordings = new TreeMap<>();
		all.getChildren().forEach((name, node) -> {
			// Files of version 1 have no index.
			double index = node.getAttribute("index") == null ? recordings.size() : HdfNodes.number(node, "index");
			recordings.put(index, read(name, (Group) node));
		});
		return List.copyOf(recordings.values());
	}

	private static List<Result> results(HdfFile hdf, String prefix) {
		List<Result> results = new ArrayList<>();
		for (int i = 0; hdf.getChildren().get(prefix.formatted(i)) instanceof Group group; i++) {
			results.add(ResultCodec.read(group));
		}
		return results;
	}

	private static LandscapeFacts facts(Group group) {
		return new LandscapeFacts((int) HdfNodes.number(group, "sites"), HdfNodes.number(group, "log_states"),
				(long) HdfNodes.number(group, "bonds"), HdfNodes.number(group, "gaussian_variance"),
				(int) HdfNodes.number(group, "side"), HdfNodes.number(group, "native_energy"),
				HdfNodes.number(group, "symmetric") == 1);
	}

	private static Recording read(String name, Group group) {
		double[][][] values = group.getChild("values") instanceof Dataset data ? (double[][][]) data.getData()
				: new double[0][][];
		return new Recording(tag(name, group),
				HdfNodes.number(group, "equilibrium") == 1, HdfNodes.doubles(group, "temperatures"),
				(long) HdfNodes.number(group, "interval"), values, flag(group, "odd", false),
				flag(group, "independent", true));
	}

	private static ResultTag tag(String name, Group group) {
		return group.getAttribute("kind") != null ? TagCodec.read(group)
				: EarlierNames.tag(name, Scalar.class, HdfNodes.text(group, "unit"), HdfNodes.text(group, "meaning"));
	}

	/** Files of older versions have none. */
	private static boolean flag(Group group, String name, boolean otherwise) {
		return group.getAttribute(name) == null ? otherwise : HdfNodes.number(group, name) == 1;
	}
}
