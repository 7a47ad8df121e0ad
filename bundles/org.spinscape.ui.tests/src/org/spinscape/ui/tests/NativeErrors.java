// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Keeps what this process writes to its standard error, be it Java or a library: GTK says there what it thinks of a window.
 * For systems with POSIX's file descriptors.
 */
final class NativeErrors implements AutoCloseable {

	private static final int STANDARD_ERROR = 2;
	/** As {@code open} takes them on Linux: write only. */
	private static final int WRITE_ONLY = 1;

	private final Path file;
	private final int before;

	/** Begins to keep it. @param file is made */
	NativeErrors(Path file) throws IOException {
		this.file = Files.createFile(file);
		before = call("dup", STANDARD_ERROR);
		try (Arena arena = Arena.ofConfined()) {
			MethodHandle open = handle("open", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS,
					ValueLayout.JAVA_INT));
			int kept = (int) open.invokeExact(arena.allocateFrom(file.toString()), WRITE_ONLY);
			replace(kept);
		} catch (IOException e) {
			throw e;
		} catch (Throwable e) {
			throw new IOException(e);
		}
	}

	private static MethodHandle handle(String name, FunctionDescriptor descriptor) {
		Linker linker = Linker.nativeLinker();
		return linker.downcallHandle(linker.defaultLookup().find(name).orElseThrow(), descriptor);
	}

	private static int call(String name, int descriptor) throws IOException {
		try {
			return (int) handle(name, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
					.invokeExact(descriptor);
		} catch (Throwable e) {
			throw new IOException(e);
		}
	}

	/** Lets another descriptor be the standard error, and closes it. */
	private static void replace(int descriptor) throws IOException {
		try {
			int done = (int) handle("dup2", FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
					ValueLayout.JAVA_INT)).invokeExact(descriptor, STANDARD_ERROR);
			if (done != STANDARD_ERROR) {
				throw new IOException("the standard error could not be replaced");
			}
		} catch (IOException e) {
			throw e;
		} catch (Throwable e) {
			throw new IOException(e);
		}
		call("close", descriptor);
	}

	/** The lines so far that are not empty. */
	List<String> lines() throws IOException {
		return Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList();
	}

	@Override
	public void close() throws IOException {
		replace(before);
	}
}
