// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A process works in a run directory, alone or on a part of its tasks.
 *
 * <p>
 * The lock is a file that names its owner. On the same machine it holds as long as its process lives; on others, which
 * cannot see that, as long as the owner has touched it within {@link #SILENCE}, by the clock of the file system. A lock
 * that holds no longer is taken over.
 */
public final class RunLock implements AutoCloseable {

	/** An owner on another machine that is silent for so long is gone. */
	static final Duration SILENCE = Duration.ofSeconds(90);
	private static final long BEAT_SECONDS = 15;
	/** Processes that lose their master end within about a second. */
	private static final Duration PARTING = Duration.ofSeconds(3);
	/** Name of the lock on the whole run. */
	public static final String RUN = "run";
	private static final String WHOLE = RUN + ".lock";
	private static final String PART = ".part.lock";

	private final Path file;
	private final Owner owner;
	private final ScheduledExecutorService heart;
	private volatile boolean lost;

	/** Who holds a lock. */
	record Owner(String token, String host, String machine, long pid, String begun) {

		static Owner here() {
			long pid = ProcessHandle.current().pid();
			return new Owner(UUID.randomUUID().toString(), Host.here(), Host.identity(), pid, Host.begun(pid));
		}

		static Owner read(Path file) throws IOException {
			List<String> lines = Files.readAllLines(file);
			try {
				return new Owner(lines.get(0), lines.get(1), lines.get(2), Long.parseLong(lines.get(3)), lines.get(4));
			} catch (IndexOutOfBoundsException | NumberFormatException e) {
				return new Owner("", "?", "", 0, ""); // cut short by a full disk: it holds for as long as it is fresh
			}
		}

		String text() {
			return String.join("\n", token, host, machine, Long.toString(pid), begun) + "\n";
		}
	}

	/** A lock that holds, with its owner as it was read: a moment later it may have been given back, and its file be gone. */
	private record Held(Path file, Owner owner) {

		boolean whole() {
			return file.endsWith(WHOLE);
		}

		String name() {
			return nameOf(file);
		}
	}

	private RunLock(Path file, Owner owner) {
		this.file = file;
		this.owner = owner;
		this.heart = Executors.newSingleThreadScheduledExecutor(beat -> {
			Thread thread = new Thread(beat, "spinscape lock");
			thread.setDaemon(true);
			return thread;
		});
		heart.scheduleWithFixedDelay(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
	}

	/** For work on the whole run. @throws StoreException if another process works in it, on whatever part */
	static RunLock whole(RunDirectory directory) throws IOException {
		return take(directory, directory.locks().resolve(WHOLE), "", PARTING);
	}

	/**
	 * For work on some of the tasks.
	 *
	 * @param part   what part: two of one name exclude each other
	 * @param master token of the lock on the whole run under which the part is worked on; empty for none
	 * @throws StoreException if another process works on that part or on the whole run
	 */
	static RunLock part(RunDirectory directory, String part, String master) throws IOException {
		return take(directory, directory.locks().resolve(part + PART), master, SILENCE.plusSeconds(BEAT_SECONDS));
	}

	/** Waits for processes on parts: their master, or the job before, may be gone just now. */
	private static RunLock take(RunDirectory directory, Path file, String master, Duration patience) throws IOException {
		Files.createDirectories(directory.locks());
		long end = System.nanoTime() + patience.toNanos();
		while (true) {
			try {
				return take(directory, file, master);
			} catch (StoreException e) {
				boolean whole = held(directory).stream().anyMatch(Held::whole);
				if (whole || System.nanoTime() > end) {
					throw e;
				}
				LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
			}
		}
	}

	private static RunLock take(RunDirectory directory, Path file, String master) throws IOException {
		Owner owner = Owner.here();
		directory.guarded(() -> {
			boolean whole = file.endsWith(WHOLE);
			for (Held other : held(directory)) {
				if ((whole || other.whole() || other.file().equals(file)) && !other.owner().token().equals(master)) {
					throw new StoreException(directory.root() + ": another process is working in this run (process "
							+ other.owner().pid() + " on " + other.owner().host() + "); wait for it or stop it");
				}
			}
			Path temporary = RunDirectory.temporary(file);
			Files.writeString(temporary, owner.text());
			RunDirectory.commit(temporary, file);
		});
		return new RunLock(file, owner);
	}

	/** Names of the locks that hold now: of the parts that are worked on, or {@code run}. */
	static List<String> names(RunDirectory directory) throws IOException {
		return held(directory).stream().map(Held::name).toList();
	}

	static int stop(RunDirectory directory) throws IOException {
		int stopped = 0;
		for (Held lock : held(directory)) {
			Owner owner = lock.owner();
			if (owner.machine().equals(Host.identity()) && owner.pid() != ProcessHandle.current().pid()) {
				stopped += ProcessHandle.of(owner.pid()).filter(ProcessHandle::destroy).isPresent() ? 1 : 0;
			}
		}
		return stopped;
	}

	private static List<Held> held(RunDirectory directory) throws IOException {
		if (!Files.isDirectory(directory.locks())) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(directory.locks())) {
			List<Path> locks = files.filter(file -> file.toString().endsWith(".lock")).sorted().toList();
			return holding(directory, locks);
		}
	}

	private static List<Held> holding(RunDirectory directory, List<Path> locks) throws IOException {
		List<Held> holding = new ArrayList<>();
		for (Path lock : locks) {
			try {
				Owner owner = Owner.read(lock);
				if (holds(directory, lock, owner)) {
					holding.add(new Held(lock, owner));
				}
			} catch (NoSuchFileException e) {
				// given back just now
			}
		}
		return holding;
	}

	private static boolean holds(RunDirectory directory, Path lock, Owner owner) throws IOException {
		if (owner.machine().equals(Host.identity())) {
			return !owner.begun().isEmpty() && Host.begun(owner.pid()).equals(owner.begun());
		}
		// Clocks of two machines may differ, so both times are those of the file system.
		Path now = Files.createTempFile(directory.locks(), "clock", ".tmp");
		try {
			return Duration.between(Files.getLastModifiedTime(lock).toInstant(), Files.getLastModifiedTime(now).toInstant())
					.compareTo(SILENCE) < 0;
		} finally {
			Files.delete(now);
		}
	}

	/** Name of the part, or {@code run}. */
	public String name() {
		return nameOf(file);
	}

	private static String nameOf(Path file) {
		return file.getFileName().toString().replace(PART, "").replace(".lock", "");
	}

	/** Distinguishes this lock from all others. */
	public String token() {
		return owner.token();
	}

	/** Whether another process has taken it over, since this one seemed gone: it must stop then. */
	public boolean lost() {
		return lost;
	}

	private void beat() {
		try {
			if (!Owner.read(file).token().equals(owner.token())) {
				lost = true;
				return;
			}
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.write(ByteBuffer.wrap(owner.text().getBytes(StandardCharsets.UTF_8)));
			}
		} catch (NoSuchFileException e) {
			lost = true;
		} catch (IOException e) {
			// a file system that is away for a moment; the next beat tells
		}
	}

	@Override
	public void close() throws IOException {
		heart.shutdownNow();
		if (Files.exists(file) && Owner.read(file).token().equals(owner.token())) {
			Files.delete(file);
		}
	}
}
