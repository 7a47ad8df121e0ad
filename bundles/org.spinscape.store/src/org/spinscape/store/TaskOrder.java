// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Puts the records in packs into the order of the tasks, in sealed packs of a few hundred tasks each: then the files of a run
 * do not tell who did what and when, and are few.
 */
public final class TaskOrder {

	/** Tasks in a pack that is put in order. */
	static final int TASKS = 500;

	private TaskOrder() {
	}

	/**
	 * Does it, while no other process works on the run. A kill at any moment leaves everything readable.
	 *
	 * @param tasks ids of all tasks in their order
	 */
	public static void make(RunDirectory directory, List<String> tasks) throws IOException {
		try (TaskStore store = TaskStore.of(directory)) {
			List<Path> loose = store.packs().stream().filter(pack -> !TaskStore.ordered(pack)).toList();
			if (loose.isEmpty()) {
				return;
			}
			Set<Path> keep = new HashSet<>(loose);
			for (int from = 0; from < tasks.size(); from += TASKS) {
				List<String> part = tasks.subList(from, Math.min(tasks.size(), from + TASKS));
				if (part.stream().anyMatch(id -> store.packs(id) && keep.contains(store.place(id).pack()))) {
					write(directory.tasks().resolve("%s%06d%s".formatted(TaskStore.ORDERED, from / TASKS, TaskStore.PACK)),
							part,
							store);
				}
			}
			store.close();
			for (Path pack : loose) {
				Files.delete(pack);
			}
		}
	}

	private static void write(Path file, List<String> tasks, TaskStore store) throws IOException {
		Path temporary = RunDirectory.temporary(file);
		List<TaskStore.Packed> records = new ArrayList<>();
		tasks.stream().filter(store::packs).forEach(id -> records.add(store.place(id)));
		try (FileChannel out = FileChannel.open(temporary, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
				StandardOpenOption.WRITE)) {
			for (TaskStore.Packed record : records) {
				var bytes = TaskPack.raw(store.channel(record.pack()), record.place());
				while (bytes.hasRemaining()) {
					out.write(bytes);
				}
			}
		}
		Seal.append(temporary);
		RunDirectory.force(temporary);
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}
}
