// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

import org.spinscape.store.RunDirectory;

/**
 * How far one process is with its tasks, for others to read.
 *
 * @param running   tasks it works on now
 * @param rate      tasks a second since it began, those under way by their part
 * @param remaining seconds until it is done; NaN if it cannot be said
 */
record Beat(int running, double rate, double remaining) {

	/** What cannot be written is not missed. */
	void write(Path file) {
		Path temporary = RunDirectory.temporary(file);
		try {
			Files.writeString(temporary, running + " " + rate + " " + remaining + "\n");
			Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			// the run goes on without
		}
	}

	/** Empty if there is none. */
	static Optional<Beat> read(Path file) {
		try {
			String[] words = Files.readString(file).strip().split(" ");
			return Optional.of(new Beat(Integer.parseInt(words[0]), Double.parseDouble(words[1]),
					Double.parseDouble(words[2])));
		} catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException e) {
			return Optional.empty();
		}
	}
}
