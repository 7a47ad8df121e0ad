// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.analysis.Recording;
import org.spinscape.core.result.Result;

import io.jhdf.HdfFile;
import io.jhdf.WritableHdfFile;
import io.jhdf.api.Dataset;
import io.jhdf.api.Group;
import io.jhdf.api.WritableDataset;
import io.jhdf.api.WritableGroup;
import io.jhdf.exceptions.HdfException;

/** Reads and writes the file of one task. Its content depends on the task alone, so equal runs give equal bytes. */
public final class TaskFiles {

	private TaskFiles() {
	}

	/** Writes a task's record, in one step. */
	public static void write(Path file, TaskRecord record) throws IOException {
		Path temporary = RunDirectory.temporary(file);
		try (WritableHdfFile hdf = HdfFile.write(temporary)) {
			hdf.putAttribute("format", "spinscape-task");
			hdf.putAttribute("version", 1);
			for (int i = 0; i < record.results().size(); i++) {
				// Numbered, since the order is part of the record and names may repeat.
				ResultCodec.write(hdf.putGroup("result-%04d".formatted(i)), record.results().get(i));
			}
			if (!record.recordings().isEmpty()) {
				WritableGroup recordings = hdf.putGroup("recordings");
				record.recordings().forEach(recording -> write(recordings, recording));
			}
			HdfNodes.fill(hdf);
		} catch (HdfException e) {
			throw new StoreException(temporary + ": cannot be written; is the disk full?", e);
		}
		RunDirectory.commit(temporary, file);
	}

	private static void write(WritableGroup recordings, Recording recording) {
		WritableGroup group = recordings.putGroup(recording.name());
		group.putAttribute("unit", recording.unit());
		group.putAttribute("meaning", recording.meaning());
		group.putAttribute("equilibrium", recording.equilibrium() ? 1 : 0);
		group.putAttribute("interval", recording.interval());
		HdfNodes.put(group, "temperatures", recording.temperatures(), "J/k_B", "temperature of each slot");
		if (recording.length() > 0) {
			WritableDataset values = group.putDataset("values", recording.values());
			HdfNodes.describe(values, recording.unit(), "axes: slot, component, record");
		}
		HdfNodes.fill(group);
	}

	/** Reads a task's record. @throws StoreException if the file is damaged */
	public static TaskRecord read(Path file) throws IOException {
		try (HdfFile hdf = new HdfFile(file)) {
			List<Result> results = new ArrayList<>();
			for (int i = 0; hdf.getChildren().get("result-%04d".formatted(i)) instanceof Group group; i++) {
				results.add(ResultCodec.read(group));
			}
			List<Recording> recordings = new ArrayList<>();
			if (hdf.getChildren().get("recordings") instanceof Group all) {
				all.getChildren().forEach((name, node) -> recordings.add(read(name, (Group) node)));
			}
			return new TaskRecord(results, recordings);
		} catch (HdfException | ClassCastException | IllegalArgumentException e) {
			throw new StoreException(file + ": is damaged (" + e.getMessage() + "); delete it and resume the run", e);
		}
	}

	private static Recording read(String name, Group group) {
		double[][][] values = group.getChild("values") instanceof Dataset data ? (double[][][]) data.getData()
				: new double[0][][];
		return new Recording(name, HdfNodes.text(group, "unit"), HdfNodes.text(group, "meaning"),
				HdfNodes.number(group, "equilibrium") == 1, HdfNodes.doubles(group, "temperatures"),
				(long) HdfNodes.number(group, "interval"), values);
	}
}
