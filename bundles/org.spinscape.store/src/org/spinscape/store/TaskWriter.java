// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Commits the results of tasks. A record in a pack is there once it is written: a kill of the process costs nothing of it, and
 * a machine that loses its power at most the tasks of the last half second, which a resume does again. Every process has packs
 * of its own, so that a file has one writer.
 */
public final class TaskWriter implements Closeable {

	/** Larger records have a file of their own, in bytes. */
	static final int LARGEST = 128 << 10;
	private static final long PACK_BYTES = 32 << 20;
	private static final long FORCE = TimeUnit.MILLISECONDS.toNanos(500);

	private static final Pattern NUMBER = Pattern.compile("(\\d{6})-");

	private final RunDirectory directory;
	private final String owner;
	private final boolean packed;
	private FileChannel pack;
	private long length;
	private long forced = System.nanoTime();

	/**
	 * @param lock  under which the tasks are worked on
	 * @param tasks number of tasks of the whole run
	 */
	public TaskWriter(RunDirectory directory, RunLock lock, int tasks) {
		this.directory = directory;
		this.owner = lock.token();
		this.packed = tasks > TaskStore.FEW;
	}

	/** Commits a task's record in one step. @throws UnwritableException if there is no room for it */
	public void write(String id, TaskRecord record) throws IOException {
		byte[] bytes = packed ? PackedRecord.bytes(record) : new byte[0];
		if (packed && bytes.length <= LARGEST) {
			append(TaskPack.frame(id, bytes));
		} else {
			TaskFiles.write(directory.task(id), record);
		}
	}

	/** Commits a record in the place of one that is there. A file of its own stays one. */
	public void replace(TaskStore store, String id, TaskRecord record) throws IOException {
		if (store.packs(id)) {
			write(id, record);
		} else {
			TaskFiles.write(directory.task(id), record);
		}
	}

	private synchronized void append(ByteBuffer frame) throws IOException {
		try {
			if (pack == null || length > PACK_BYTES) {
				close();
				pack = FileChannel.open(name(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
				length = 0;
			}
			int size = frame.remaining();
			for (long at = length; frame.hasRemaining();) {
				at += pack.write(frame, at);
			}
			length += size;
			if (System.nanoTime() - forced > FORCE) {
				force();
			}
		} catch (IOException e) {
			cut();
			throw new UnwritableException(directory.tasks(), e);
		}
	}

	/** What is half written must not stand before the next record. */
	private void cut() {
		try {
			if (pack != null) {
				pack.truncate(length);
			}
		} catch (IOException e) {
			length = Long.MAX_VALUE; // the next record goes into another file
		}
	}

	/** Later packs have larger numbers, so that what is written anew is taken for it. */
	private Path name() throws IOException {
		int last = 0;
		try (DirectoryStream<Path> packs = Files.newDirectoryStream(directory.tasks(), "*" + TaskStore.PACK)) {
			for (Path file : packs) {
				Matcher number = NUMBER.matcher(file.getFileName().toString());
				last = number.lookingAt() ? Math.max(last, Integer.parseInt(number.group(1))) : last;
			}
		}
		return directory.tasks().resolve("%06d-%s%s".formatted(last + 1, owner, TaskStore.PACK));
	}

	private void force() throws IOException {
		pack.force(false);
		forced = System.nanoTime();
	}

	@Override
	public synchronized void close() throws IOException {
		if (pack != null) {
			force();
			pack.close();
			pack = null;
		}
	}
}
