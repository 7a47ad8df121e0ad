// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether the files of a run are what was written.
 *
 * @param files     number of files that were compared with their checksums
 * @param unchecked files that have none, relative to the run: those of earlier versions, and what was put there by hand
 * @param faults    the files that are not what was written
 */
public record Integrity(int files, List<String> unchecked, List<Fault> faults) {

	/**
	 * A file that is not what was written.
	 *
	 * @param file   relative to the run, with slashes
	 * @param what   what is wrong
	 * @param remedy what to do
	 * @param task   the task that must be done again, if it is one's
	 * @param again  whether a resume makes the file again once it is gone
	 */
	public record Fault(String file, String what, String remedy, Optional<String> task, boolean again) {
	}

	/** Checks all files of a run. Work under way is not disturbed; its unfinished files are left out. */
	public static Integrity of(RunDirectory directory) throws IOException {
		List<Fault> faults = new ArrayList<>();
		List<String> unchecked = new ArrayList<>();
		Checksums checksums = new Checksums(directory);
		Map<String, String> sums = Map.of();
		try {
			sums = checksums.all();
		} catch (StoreException e) {
			faults.add(new Fault(checksums.name(directory.checksums()), "is damaged",
					"delete it; what it is about can then not be checked", Optional.empty(), false));
		}
		int files = 0;
		for (Path file : files(directory)) {
			String name = checksums.name(file);
			if (name.endsWith(TaskStore.PACK)) {
				faults.addAll(pack(file, name));
				files++;
				continue;
			}
			try {
				boolean checked = name.endsWith(TaskStore.RESULTS) ? results(directory, file)
						: state(name) ? sealed(file) : noted(checksums, file, sums.get(name));
				files += checked ? 1 : 0;
				if (!checked) {
					unchecked.add(name);
				}
			} catch (StoreException e) {
				faults.add(fault(directory, file, name));
				files++;
			}
		}
		for (String name : sums.keySet()) {
			if (!Files.exists(directory.root().resolve(name))) {
				faults.add(fault(directory, directory.root().resolve(name), name));
			}
		}
		return new Integrity(files, List.copyOf(unchecked), List.copyOf(faults));
	}

	/** Moves what a resume makes again out of its way, into the folder {@code damaged}. */
	public void setAside(RunDirectory directory) throws IOException {
		for (Fault fault : faults) {
			Path file = directory.root().resolve(fault.file());
			if (fault.again() && Files.exists(file)) {
				Path aside = directory.root().resolve("damaged").resolve(fault.file());
				Files.createDirectories(aside.getParent());
				Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static List<Path> files(RunDirectory directory) throws IOException {
		try (Stream<Path> all = Files.walk(directory.root())) {
			return all.filter(Files::isRegularFile).filter(file -> !file.equals(directory.checksums())
					&& !file.equals(directory.log()) && !file.startsWith(directory.locks()) && !file.startsWith(directory
							.logs())
					&& !file.startsWith(directory.cluster())
					&& !file.startsWith(directory.root().resolve("damaged")) && !file.toString().endsWith(".tmp"))
					.sorted().toList();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** A resume does again what is damaged, and writes the pack anew; so nothing needs to be deleted but for its seal. */
	private static List<Fault> pack(Path file, String name) throws IOException {
		TaskPack.Content content = TaskPack.content(file);
		List<Fault> faults = new ArrayList<>();
		content.damaged().forEach((place, task) -> faults.add(new Fault(name, "the record at byte " + place
				+ " is not what was written", "resume the run, which does "
						+ task.map(id -> "task " + id).orElse("its task") + " again", task, false)));
		if (faults.isEmpty() && TaskStore.ordered(file) && !Seal.fits(file)) {
			faults.add(new Fault(name, "is not what was written", "delete it and resume the run, which does its tasks again",
					Optional.empty(), true));
		}
		return faults;
	}

	private static boolean state(String name) {
		return name.startsWith("tasks/");
	}

	private static boolean sealed(Path file) throws IOException {
		if (file.toString().endsWith(".failed")) {
			return false; // a note for people, gone with the next try
		}
		Seal.demand(file);
		return true;
	}

	private static boolean noted(Checksums checksums, Path file, String sum) throws IOException {
		checksums.check(file, sum);
		return sum != null;
	}

	/** Without a seal the file must be of an earlier version, which reading it tells. */
	private static boolean results(RunDirectory directory, Path file) throws IOException {
		if (Seal.check(file)) {
			return true;
		}
		if (file.equals(directory.results())) {
			ResultsFile.open(file);
		} else {
			TaskFiles.readResults(file);
		}
		return false;
	}

	private static Fault fault(RunDirectory directory, Path file, String name) {
		String what = Files.exists(file) ? "is not what was written" : "is missing";
		if (file.startsWith(directory.tasks())) {
			String id = file.getFileName().toString();
			Optional<String> task = id.endsWith(TaskStore.RESULTS) && !id.endsWith(TaskStore.EXPLORED)
					? Optional.of(id.substring(0, id.length() - TaskStore.RESULTS.length()))
					: Optional.empty();
			return new Fault(name, what, "delete it and resume the run" + task.map(t -> ", which does task " + t + " again")
					.orElse(", which does without it"), task, true);
		}
		if (file.equals(directory.results()) || file.startsWith(directory.tables())) {
			return new Fault(name, what, "delete it and resume the run, which writes it again", Optional.empty(), true);
		}
		return new Fault(name, what, file.startsWith(directory.figures()) ? "draw it again with 'figures'"
				: "put back a copy, or run the experiment anew", Optional.empty(), false);
	}
}
