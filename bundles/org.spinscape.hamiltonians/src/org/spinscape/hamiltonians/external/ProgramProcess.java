// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.external;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** A program that has been started and greeted. Asked by one thread at a time, and watched meanwhile by another. */
final class ProgramProcess {

	/** States of a frame: so few that an answer fits into a pipe, and that a slow program is not taken for a hung one. */
	static final int MOST_STATES = 4096;

	private static final int LONGEST_LINE = 1 << 16;
	private static final int SHOWN = 60;
	private static final long PARTING = 300;
	/** An interpreter may take longer to start than for any answer. */
	private static final Duration LEAST_FOR_GREETING = Duration.ofSeconds(30);

	private final ProgramLine line;
	private final Process process;
	private final InputStream in;
	private final OutputStream out;
	private final LastWords said;
	private final Greeting greeting;

	/** When the present question was put, by the clock of {@link System#nanoTime}; 0 while there is none. */
	private volatile long asked;
	private volatile Duration patience;
	private volatile Thread asking;
	private volatile boolean hung;
	private volatile boolean ended;
	private volatile long idleSince = System.nanoTime();
	/** Whether a thread has it for itself; it may be ended by the watch otherwise. */
	private boolean taken = true;

	/**
	 * Starts and greets it.
	 *
	 * @param watch told of the process before it is asked anything
	 * @throws ProgramException if it cannot be started or does not greet
	 */
	ProgramProcess(ProgramLine line, long seed, ProgramWatch watch) {
		this.line = line;
		try {
			process = new ProcessBuilder(line.words()).directory(line.file().getParent().toFile()).start();
		} catch (IOException e) {
			throw new ProgramException("'" + line + "' cannot be started (" + reason(e) + "); "
					+ (line.with().isEmpty() ? "make the file executable (chmod +x), or name what starts it in '"
							+ ExternalModel.WITH + "', for example python3" : "install '" + line.with().getFirst()
									+ "', or name another"),
					false);
		}
		in = process.getInputStream();
		out = process.getOutputStream();
		said = new LastWords(process.getErrorStream());
		watch.add(this);
		greeting = greet(seed);
	}

	/** Without the line, which the sentence names. */
	private static String reason(IOException e) {
		String text = String.valueOf(e.getMessage());
		return text.substring(text.lastIndexOf(", ") + 1).strip();
	}

	private Greeting greet(long seed) {
		String first;
		begin(line.timeout().compareTo(LEAST_FOR_GREETING) < 0 ? LEAST_FOR_GREETING : line.timeout());
		try {
			out.write(Greeting.ours(seed).getBytes(StandardCharsets.UTF_8));
			out.flush();
			first = readLine();
		} catch (IOException e) {
			throw gone();
		} finally {
			rest();
		}
		try {
			return Greeting.parse(first);
		} catch (IllegalArgumentException | UnsupportedOperationException | IllegalStateException e) {
			kill();
			throw new ProgramException("'" + line + "': its first line " + e.getMessage() + " (it was: " + shown(first) + ")",
					false);
		}
	}

	private String readLine() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		for (int next = in.read(); next != '\n' && bytes.size() < LONGEST_LINE; next = in.read()) {
			if (next < 0) {
				throw new IOException("ended");
			}
			bytes.write(next);
		}
		return bytes.toString(StandardCharsets.UTF_8).strip();
	}

	private static String shown(String text) {
		String plain = text.replaceAll("[^\\x20-\\x7e]", "?");
		return "'" + (plain.length() > SHOWN ? plain.substring(0, SHOWN) + "..." : plain) + "'";
	}

	Greeting greeting() {
		return greeting;
	}

	ProgramLine line() {
		return line;
	}

	/**
	 * Asks for energies.
	 *
	 * @param states a byte a variable, state by state, at most {@link #MOST_STATES} states
	 * @param to     where the first energy goes
	 * @throws ProgramException if it does not answer as it should
	 */
	void ask(byte[] states, int count, double[] energies, int to) {
		int length = count * greeting.sites();
		ByteBuffer frame = ByteBuffer.allocate(Integer.BYTES + length).order(ByteOrder.LITTLE_ENDIAN);
		frame.putInt(count).put(states, 0, length);
		begin(line.timeout());
		try {
			out.write(frame.array());
			out.flush();
			byte[] head = in.readNBytes(Integer.BYTES);
			if (head.length < Integer.BYTES) {
				throw gone();
			}
			int answered = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN).getInt();
			if (answered != count) {
				throw nonsense(head, count);
			}
			byte[] answer = in.readNBytes(count * Double.BYTES);
			if (answer.length < count * Double.BYTES) {
				throw gone();
			}
			ByteBuffer.wrap(answer).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(energies, to, count);
		} catch (IOException e) {
			throw gone();
		} finally {
			rest();
		}
	}

	private ProgramException nonsense(byte[] head, int count) throws IOException {
		byte[] more = in.readNBytes(Math.min(in.available(), 2 * SHOWN));
		String text = new String(head, StandardCharsets.ISO_8859_1) + new String(more, StandardCharsets.ISO_8859_1);
		kill();
		return new ProgramException("'" + line + "' answered " + count + " states with something else than " + count
				+ " energies: " + shown(text) + "; print nothing but answers to standard output, and flush each"
				+ " (docs/external.md)" + said.sentence(), false);
	}

	private RuntimeException gone() {
		if (ended) {
			return new CancellationException("'" + line + "' was ended");
		}
		if (hung) {
			return new ProgramException("'" + line + "' did not answer within %.3g s; flush what it prints, make it faster,"
					.formatted(patience.toNanos() * 1e-9) + " or give a longer '" + ExternalModel.TIMEOUT + "'"
					+ said.sentence(), true);
		}
		String how = endsItself() ? "ended with exit code " + process.exitValue() : "closed its output";
		kill();
		return new ProgramException("'" + line + "' " + how + " where an answer was due; try it by hand with 'check external'"
				+ said.sentence(), true);
	}

	/** Its output may be at its end a moment before it is gone. */
	private boolean endsItself() {
		try {
			return process.waitFor(PARTING, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void begin(Duration most) {
		if (ended) {
			throw new CancellationException("'" + line + "' was ended");
		}
		patience = most;
		asking = Thread.currentThread();
		asked = System.nanoTime() | 1;
	}

	private void rest() {
		asked = 0;
		asking = null;
		idleSince = System.nanoTime();
	}

	/** Looks whether the present question takes too long. @param most nanoseconds that it may take, for whatever reason */
	void watch(long most) {
		long begun = asked;
		Thread thread = asking;
		if (begun == 0 || thread == null) {
			return;
		}
		long taken = System.nanoTime() - begun;
		if (thread.isInterrupted() || taken > most) {
			end();
		} else if (taken > patience.toNanos()) {
			hung = true;
			kill();
		}
	}

	/** Takes it for this thread. @return false if it is gone, or was ended since nobody wanted it */
	synchronized boolean take() {
		taken = !ended && process.isAlive();
		return taken;
	}

	/** Gives it back for others, or for the watch to end. */
	synchronized void release() {
		taken = false;
		idleSince = System.nanoTime();
	}

	/** Whether no thread has it. */
	synchronized boolean free() {
		return !taken;
	}

	/** Ends it if no thread has it. */
	synchronized void endIfFree() {
		if (!taken) {
			end();
		}
	}

	/** Nanoseconds since its last answer. */
	long idle() {
		return System.nanoTime() - idleSince;
	}

	boolean alive() {
		return process.isAlive();
	}

	/** Kills it because nobody wants an answer any more. */
	void end() {
		ended = true;
		kill();
	}

	/** Kills it, and what it has started. */
	void kill() {
		process.descendants().forEach(ProcessHandle::destroyForcibly);
		process.destroyForcibly();
		try {
			process.waitFor(1, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}
}
