// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

	@TempDir
	private Path folder;

	private RunDirectory directory;

	@BeforeEach
	void create() throws IOException {
		directory = RunDirectory.create(folder.resolve("run"));
	}

	/** A lock as another process would have left it. */
	private Path foreign(String name, String machine, long pid, String begun, int secondsAgo) throws IOException {
		Files.createDirectories(directory.locks());
		Path file = directory.locks().resolve(name);
		Files.writeString(file, String.join("\n", "token", "elsewhere", machine, Long.toString(pid), begun) + "\n");
		Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(secondsAgo)));
		return file;
	}

	private void refused() {
		StoreException refusal = assertThrows(StoreException.class, directory::lock);
		assertTrue(refusal.getMessage().startsWith(directory.root() + ": another process is working in this run"),
				refusal.getMessage());
	}

	/** Who looks at locks, or tells their owners to stop, may do so while they are given back. */
	@Test
	void locksMayBeGivenBackWhileTheyAreLookedAt() throws Exception {
		AtomicBoolean over = new AtomicBoolean();
		AtomicReference<Exception> broken = new AtomicReference<>();
		Thread looking = Thread.ofPlatform().start(() -> {
			try {
				while (!over.get()) {
					RunLock.stop(directory); // this process is left alone
				}
			} catch (IOException e) {
				broken.set(e);
			}
		});
		for (int i = 0; i < 300; i++) {
			directory.lock().close();
		}
		over.set(true);
		looking.join();
		assertNull(broken.get(), () -> broken.get().toString());
	}

	@Test
	void theWholeRunHasOneOwner() throws IOException {
		assertFalse(directory.locked());
		try (RunLock lock = directory.lock()) {
			assertEquals(List.of(RunLock.RUN), directory.workers());
			assertEquals(RunLock.RUN, lock.name());
			refused();
			assertThrows(StoreException.class, () -> directory.lock("part-1-of-2", ""));
		}
		assertFalse(directory.locked());
		directory.lock().close();
	}

	@Test
	void differentPartsHaveDifferentOwners() throws IOException {
		try (RunLock _ = directory.lock("part-1-of-2", ""); RunLock _ = directory.lock("part-2-of-2", "")) {
			assertEquals(List.of("part-1-of-2", "part-2-of-2"), directory.workers());
		}
		assertFalse(directory.locked());
	}

	/** Those who work for the owner of the whole run come in by its token, others do not. */
	@Test
	void anOwnerLetsItsWorkersIn() throws IOException {
		try (RunLock master = directory.lock()) {
			try (RunLock _ = directory.lock("process-1", master.token())) {
				assertTrue(directory.workers().contains("process-1"));
			}
			assertThrows(StoreException.class, () -> directory.lock("process-1", "another token"));
		}
	}

	@Test
	void theLockOfADeadProcessOnThisMachineIsTakenOver() throws IOException {
		Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
				.redirectErrorStream(true).start();
		process.getInputStream().readAllBytes();
		process.onExit().join();
		foreign("run.lock", Host.identity(), process.pid(), Instant.now().toString(), 0);
		assertFalse(directory.locked());
		directory.lock().close();
	}

	/** The number of a process that is gone is given to another in time. */
	@Test
	void aLaterProcessWithTheSameNumberIsNotTheOwner() throws IOException {
		foreign("run.lock", Host.identity(), ProcessHandle.current().pid(), "2001-01-01T00:00:00Z", 0);
		assertFalse(directory.locked());
	}

	/** Whether a process of another machine lives cannot be seen, but whether it has touched its lock. */
	@Test
	void aLockOfAnotherMachineHoldsWhileItIsFresh() throws IOException {
		Path lock = foreign("run.lock", "another machine", 1, "whenever", 5);
		assertTrue(directory.locked());
		refused();
		Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(RunLock.SILENCE).minusSeconds(5)));
		assertFalse(directory.locked());
		directory.lock().close();
	}

	/** A lock that is cut short, as by a full disk, holds for as long as it is fresh. */
	@Test
	void aLockThatCannotBeReadGrowsOld() throws IOException {
		Path lock = foreign("run.lock", "", 0, "", 0);
		Files.writeString(lock, "tok");
		assertTrue(directory.locked());
		Files.setLastModifiedTime(lock, FileTime.from(Instant.now().minus(RunLock.SILENCE).minusSeconds(5)));
		assertFalse(directory.locked());
	}

	/** Who was taken for dead and is not must not delete the lock of the next. */
	@Test
	void onlyTheOwnLockIsGivenBack() throws IOException {
		RunLock lock = directory.lock();
		Path file = foreign("run.lock", "another machine", 1, "whenever", 0);
		lock.close();
		assertTrue(Files.exists(file));
	}
}
