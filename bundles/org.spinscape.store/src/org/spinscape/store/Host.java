// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * This machine, as far as processes can see each other on it: another start of the system, or a container with process
 * numbers of its own, is another one.
 */
final class Host {

	private static final String NAME = name();
	private static final String PROCESSES = processes();

	private Host() {
	}

	/** For people. */
	static String here() {
		return NAME;
	}

	/** Equal for processes that see each other. */
	static String identity() {
		return NAME + ' ' + PROCESSES;
	}

	/** When a process began, to tell it from a later one of its number; nothing of one that is gone. */
	static String begun(long pid) {
		return ProcessHandle.of(pid).filter(ProcessHandle::isAlive)
				.map(process -> process.info().startInstant().map(Instant::toString).orElse("?")).orElse("");
	}

	private static String name() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException e) {
			return "localhost"; // a machine without a name
		}
	}

	private static String processes() {
		try {
			return Files.readString(Path.of("/proc/sys/kernel/random/boot_id")).strip() + ' '
					+ Files.readSymbolicLink(Path.of("/proc/self/ns/pid"));
		} catch (IOException | UnsupportedOperationException e) {
			return ""; // not Linux: then the name has to do
		}
	}
}
