// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.slurm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A script for sbatch, made from a template: words in capital letters between two @ stand for values. A line of options
 * ({@code #SBATCH}) with a value that is not given is left out.
 */
public final class JobScript {

	/** Not inside another: in {@code B:USR1@@WARNING@} the first one is Slurm's. */
	private static final Pattern PLACE = Pattern.compile("@([A-Z]+)@");

	private JobScript() {
	}

	/** The template of a part of the tasks, as it comes with Spinscape. */
	public static String tasks() throws IOException {
		return resource("tasks.sh");
	}

	/** The template of what puts results together. */
	static String merge() throws IOException {
		return resource("merge.sh");
	}

	private static String resource(String name) throws IOException {
		try (InputStream in = JobScript.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** @throws SlurmException if the template asks for a value that there is not */
	static String fill(String template, Map<String, String> values) throws SlurmException {
		StringBuilder script = new StringBuilder();
		for (String line : template.lines().toList()) {
			StringBuilder filled = new StringBuilder();
			Matcher place = PLACE.matcher(line);
			boolean given = true;
			while (place.find()) {
				String value = values.get(place.group(1));
				if (value == null) {
					throw new SlurmException("the template asks for @" + place.group(1) + "@, which there is not; there are "
							+ String.join(", ", values.keySet().stream().sorted().map(name -> "@" + name + "@").toList()));
				}
				given &= !value.isEmpty();
				place.appendReplacement(filled, Matcher.quoteReplacement(value));
			}
			place.appendTail(filled);
			if (given || !line.startsWith("#SBATCH")) {
				script.append(filled).append('\n');
			}
		}
		return script.toString();
	}
}
