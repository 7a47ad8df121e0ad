// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32C;

/**
 * What the tasks of a run have committed, as it was when it was looked at: one HDF5 file a task, or a record among many in a
 * pack. Runs of many tasks have packs, since a file a task would take more time and room than the task.
 */
public final class TaskStore implements Closeable {

	/** Runs of more tasks keep the records of short ones in packs. */
	public static final int FEW = 256;

	static final String RESULTS = ".h5";
	static final String EXPLORED = ".explored.h5";
	static final String SO_FAR = EXPLORED + ".so-far";
	/** Packs of one process begin with a number, which later ones have larger; those put in order with this. */
	static final String PACK = ".records";
	static final String ORDERED = "ordered-";

	/** A record and the pack it is in. */
	record Packed(Path pack, TaskPack.Place place) {
	}

	private final RunDirectory directory;
	private final Set<String> files = new HashSet<>();
	private final Set<String> explored = new HashSet<>();
	private final Set<String> soFar = new HashSet<>();
	private final Map<String, Packed> packed = new HashMap<>();
	private final List<Path> packs = new ArrayList<>();
	private final Map<Path, FileChannel> open = new HashMap<>();

	private TaskStore(RunDirectory directory) throws IOException {
		this.directory = directory;
		try (DirectoryStream<Path> all = Files.newDirectoryStream(directory.tasks())) {
			for (Path file : all) {
				String name = file.getFileName().toString();
				if (name.endsWith(PACK)) {
					packs.add(file);
				} else if (name.endsWith(EXPLORED)) {
					explored.add(name.substring(0, name.length() - EXPLORED.length()));
				} else if (name.endsWith(SO_FAR)) {
					soFar.add(name.substring(0, name.length() - SO_FAR.length()));
				} else if (name.endsWith(RESULTS)) {
					files.add(name.substring(0, name.length() - RESULTS.length()));
				}
			}
		}
		packs.sort(TaskStore::compare);
		for (Path pack : packs) {
			try {
				for (TaskPack.Place place : TaskPack.content(pack).records()) {
					packed.put(place.id(), new Packed(pack, place)); // a later one takes the place of an earlier one
				}
			} catch (NoSuchFileException e) {
				// put in order just now by another process; what was in it is done all the same
			}
		}
	}

	/** Those put in order hold what is in none of the others, or something older. */
	private static int compare(Path one, Path other) {
		int order = Boolean.compare(ordered(other), ordered(one));
		return order != 0 ? order : one.getFileName().compareTo(other.getFileName());
	}

	static boolean ordered(Path pack) {
		return pack.getFileName().toString().startsWith(ORDERED);
	}

	/** Looks at the tasks of a run. */
	public static TaskStore of(RunDirectory directory) throws IOException {
		return new TaskStore(directory);
	}

	/** Whether a file among those of the tasks holds what explorers under way have handed over: nothing that a run goes on from. */
	public static boolean isSoFar(Path file) {
		return file.toString().endsWith(SO_FAR);
	}

	/** Ids of the tasks that have results. */
	public Set<String> done() {
		Set<String> done = new HashSet<>(files);
		done.addAll(packed.keySet());
		return done;
	}

	/** Whether a task has results. */
	public boolean has(String id) {
		return files.contains(id) || packed.containsKey(id);
	}

	/**
	 * What a task under way has to show: what its explorers found, if a sampler follows them, or what they have handed over
	 * so far; the latter is marked as provisional. Empty if there is nothing, or it is gone since the task has come further.
	 */
	public Optional<TaskRecord> readSoFar(String id) throws IOException {
		if (has(id) || !explored.contains(id) && !soFar.contains(id)) {
			return Optional.empty();
		}
		try {
			return Optional.of(TaskFiles.readResults(explored.contains(id) ? directory.explored(id) : directory.soFar(id)));
		} catch (StoreException | NoSuchFileException e) {
			return Optional.empty(); // if it is damaged, who works on the task says so, and finds it again
		}
	}

	/** Whether the results of a task stand in a pack. A file of its own comes first. */
	boolean packs(String id) {
		return packed.containsKey(id) && !files.contains(id);
	}

	/** Where the results of a task stand in a pack. */
	Packed place(String id) {
		return packed.get(id);
	}

	/** All packs, later ones last. */
	List<Path> packs() {
		return Collections.unmodifiableList(packs);
	}

	/** Bytes that the record of a task takes on the disk. */
	public long size(String id) throws IOException {
		return packs(id) ? packed.get(id).place().end() - packed.get(id).place().at() : Files.size(directory.task(id));
	}

	/** Bytes that the results of a task would take in a pack, without its recordings and before they are deflated. */
	public long resultBytes(String id) throws IOException {
		return PackedRecord.bytes(readResults(id)).length;
	}

	/** When results of a task were last written; the beginning of time if there are none. */
	public FileTime latest() throws IOException {
		FileTime latest = FileTime.fromMillis(0);
		List<Path> all = new ArrayList<>(packs);
		files.forEach(id -> all.add(directory.task(id)));
		for (Path file : all) {
			FileTime time = Files.getLastModifiedTime(file);
			latest = time.compareTo(latest) > 0 ? time : latest;
		}
		return latest;
	}

	/**
	 * A sum of what the tasks have committed, whenever it was written: names, lengths and seals of their files, which change
	 * with any bit in them.
	 */
	public String sum() throws IOException {
		List<Path> all = new ArrayList<>(packs);
		files.forEach(id -> all.add(directory.task(id)));
		all.sort(Comparator.comparing(file -> file.getFileName().toString()));
		CRC32C sum = new CRC32C();
		long length = 0;
		for (Path file : all) {
			sum.update(file.getFileName().toString().getBytes(StandardCharsets.UTF_8));
			sum.update(Seal.end(file));
			length += Files.size(file);
		}
		return all.size() + " files, " + length + " bytes, " + Long.toHexString(sum.getValue());
	}

	/** Reads a task's record. @throws StoreException if it is damaged */
	public TaskRecord read(String id) throws IOException {
		return packs(id) ? read(id, true) : TaskFiles.read(directory.task(id));
	}

	/** Reads a task's record without its recordings, which may be large. @throws StoreException if it is damaged */
	public TaskRecord readResults(String id) throws IOException {
		return packs(id) ? read(id, false) : TaskFiles.readResults(directory.task(id));
	}

	private TaskRecord read(String id, boolean recorded) throws IOException {
		Packed found = packed.get(id);
		try {
			return PackedRecord.read(TaskPack.record(channel(found.pack()), found.pack(), found.place()), recorded);
		} catch (IllegalArgumentException e) {
			throw new StoreException(found.pack() + ": the record of task " + id + " cannot be read: " + e.getMessage(), e);
		}
	}

	synchronized FileChannel channel(Path pack) throws IOException {
		FileChannel channel = open.get(pack);
		if (channel == null) {
			channel = FileChannel.open(pack, StandardOpenOption.READ);
			open.put(pack, channel);
		}
		return channel;
	}

	@Override
	public synchronized void close() throws IOException {
		for (FileChannel channel : open.values()) {
			channel.close();
		}
		open.clear();
	}
}
