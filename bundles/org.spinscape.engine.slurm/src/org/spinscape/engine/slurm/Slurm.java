// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.slurm;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The commands of Slurm, which are the interface of it that lasts over versions. Each has a limit of time, since clients
 * wait for long where the controller is down.
 */
public final class Slurm {

	private static final int SECONDS = 60;
	/** What squeue says of jobs that ended long ago, with a code of failure. */
	private static final String FORGOTTEN = "Invalid job id";
	/** Slurm's own default. */
	private static final int ARRAY_SIZE = 1001;
	private static final Pattern MAX_ARRAY_SIZE = Pattern.compile("(?m)^MaxArraySize\\s*=\\s*(\\d+)");

	private final String folder;

	/** The commands that are on the path. */
	public Slurm() {
		this("");
	}

	/** The commands of a folder. @param folder empty for those on the path */
	public Slurm(String folder) {
		this.folder = folder.isEmpty() || folder.endsWith(File.separator) ? folder : folder + File.separator;
	}

	/**
	 * Submits a script.
	 *
	 * @param options for sbatch, before those of the script
	 * @return the id of the job
	 */
	public String submit(Path script, List<String> options) throws IOException {
		List<String> command = new ArrayList<>(List.of("sbatch", "--parsable"));
		command.addAll(options);
		command.add(script.toString());
		return id(call(command));
	}

	/** On a federation the cluster's name follows. */
	static String id(String answer) {
		return answer.strip().split(";", 2)[0];
	}

	/** Cancels jobs; those that have ended are passed over. */
	public void cancel(List<String> ids) throws IOException {
		if (!ids.isEmpty()) {
			List<String> command = new ArrayList<>(List.of("scancel"));
			command.addAll(ids);
			call(command);
		}
	}

	/** How many jobs an array may have, as this cluster is set up. */
	public int arraySize() throws IOException {
		return arraySize(call(List.of("scontrol", "show", "config")));
	}

	/** The highest index is one less than the setting. */
	static int arraySize(String config) {
		Matcher matcher = MAX_ARRAY_SIZE.matcher(config);
		return (matcher.find() ? Integer.parseInt(matcher.group(1)) : ARRAY_SIZE) - 1;
	}

	/** The jobs of these that wait, run, or wait to run again; jobs that nobody knows any more are none of them. */
	public Queue queue(List<String> ids) throws IOException {
		if (ids.isEmpty()) {
			return new Queue(0, 0);
		}
		Answer answer = ask(List.of("squeue", "-h", "-r", "-j", String.join(",", ids), "-o", "%T"));
		return answer.code() != 0 && answer.text().contains(FORGOTTEN) ? new Queue(0, 0) : Queue.of(answer.orFail());
	}

	/** What a command of Slurm has said, and the code that it ended with. */
	private record Answer(String command, int code, String text) {

		String orFail() throws SlurmException {
			if (code == 0) {
				return text;
			}
			throw new SlurmException(command + " has failed: " + (text.isBlank()
					? "no answer within " + SECONDS + " s; is the controller up? (sinfo tells)"
					: text.strip().replace('\n', ' ')));
		}
	}

	private String call(List<String> command) throws IOException {
		return ask(command).orFail();
	}

	private Answer ask(List<String> command) throws IOException {
		List<String> words = new ArrayList<>(command);
		words.set(0, folder + command.getFirst());
		ProcessBuilder builder = new ProcessBuilder(words);
		builder.environment().put("LC_ALL", "C");
		builder.redirectErrorStream(true).redirectInput(ProcessBuilder.Redirect.from(nothing()));
		Process process;
		try {
			process = builder.start();
		} catch (IOException e) {
			throw new SlurmException(words.getFirst() + " is not found"
					+ (folder.isEmpty() ? "; submit where Slurm's commands are on the PATH, or use --command-list" : ""), e);
		}
		try {
			Thread limit = Thread.ofVirtual().start(() -> end(process));
			String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
			int code = process.waitFor();
			limit.interrupt();
			return new Answer(command.getFirst(), code, answer);
		} catch (InterruptedException e) {
			process.destroyForcibly();
			Thread.currentThread().interrupt();
			throw new SlurmException(command.getFirst() + ": interrupted", e);
		}
	}

	private static File nothing() {
		return Path.of("/dev/null").toFile();
	}

	private static void end(Process process) {
		try {
			if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
				process.destroyForcibly();
			}
		} catch (InterruptedException e) {
			// it has ended by itself
		}
	}
}
