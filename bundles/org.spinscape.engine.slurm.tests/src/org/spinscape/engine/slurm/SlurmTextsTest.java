// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.slurm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to Slurm and to shells, and what their answers mean. */
class SlurmTextsTest {

	@Test
	void indicesAreWrittenAsRanges() {
		assertEquals("", Ranges.of(List.of()));
		assertEquals("7", Ranges.of(List.of(7)));
		assertEquals("1-4,7,9-10", Ranges.of(List.of(1, 2, 3, 4, 7, 9, 10)));
	}

	/** The shell itself says what it takes the line for. */
	@ParameterizedTest
	@ValueSource(strings = { "plain", "two words", "it's", "", "$HOME `id` \"x\" \\", "a;b|c&d>e", "*", "é ü", "-n", "~" })
	void aShellTakesALineApartToTheSameWords(String word) throws Exception {
		String line = "printf '%s|' " + ShellLine.of(List.of(word, "end"));
		Process shell = new ProcessBuilder("sh", "-c", line).redirectErrorStream(true).start();
		assertEquals(word + "|end|", new String(shell.getInputStream().readAllBytes()));
		assertEquals(0, shell.waitFor());
	}

	@Test
	void statesAreCounted() {
		assertEquals(new Queue(2, 3), Queue.of(
				"PENDING\nRUNNING\nCOMPLETED\n REQUEUED\nRUNNING\nTIMEOUT\nCOMPLETING\nFAILED\n"));
		assertEquals(new Queue(0, 0), Queue.of(""));
	}

	@Test
	void answersAreRead() {
		assertEquals("123", Slurm.id("123\n"));
		assertEquals("123", Slurm.id("123;cluster\n"));
		assertEquals(499, Slurm.arraySize("MailProg = /bin/mail\nMaxArraySize            = 500\nMaxDBDMsgs = 20016\n"));
		assertEquals(1000, Slurm.arraySize("nothing of it"), "Slurm's own default allows indices up to 1000");
	}

	private static Map<String, String> values() {
		Map<String, String> values = new HashMap<>();
		for (String name : List.of("NAME", "ARRAY", "AFTER", "PARTS", "THREADS", "PARTITION", "TIME", "WARNING", "COMMAND",
				"RUN",
				"FOLDER")) {
			values.put(name, name.toLowerCase());
		}
		return values;
	}

	@Test
	void theTemplateIsFilled() throws IOException {
		Map<String, String> values = values();
		values.put("TIME", "0:30:00");
		values.put("PARTITION", "");
		values.put("WARNING", "60");
		values.put("COMMAND", "'/a $1\\b/spinscape'");
		String script = JobScript.fill(JobScript.tasks(), values);
		assertTrue(script.startsWith("#!/bin/sh\n"));
		assertTrue(script.contains("\n#SBATCH --time=0:30:00\n"), script);
		assertTrue(script.contains("\n#SBATCH --signal=B:USR1@60\n"), script);
		assertTrue(script.contains("\n'/a $1\\b/spinscape' work run --part \"$SLURM_ARRAY_TASK_ID/parts\""), script);
		assertFalse(script.contains("partition"), "an option without a value is left out");
		assertTrue(JobScript.fill(JobScript.merge(), values).contains("\n#SBATCH --dependency=afterany:after\n"));
	}

	@Test
	void aTemplateThatAsksForWhatThereIsNotIsRefused() {
		SlurmException refusal = assertThrows(SlurmException.class, () -> JobScript.fill("#SBATCH --qos=@QOS@\n", values()));
		assertTrue(refusal.getMessage().contains("@QOS@") && refusal.getMessage().contains("@PARTITION@"), refusal
				.getMessage());
	}
}
