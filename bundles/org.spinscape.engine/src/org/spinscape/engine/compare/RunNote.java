// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;

import org.spinscape.store.RunDirectory;
import org.spinscape.store.StoreException;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * What people say of a run. It stands in the file {@value #FILE} of the run's folder and goes where that goes; results
 * do not depend on it.
 *
 * @param tags words to find the run by, each once
 * @param text a note
 */
public record RunNote(List<String> tags, String text) {

	/** Name of the file. */
	public static final String FILE = "note.json";
	/** Nothing said. */
	public static final RunNote NONE = new RunNote(List.of(), "");

	private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	public RunNote {
		tags = tags == null ? List.of() : List.copyOf(new LinkedHashSet<>(tags));
		text = text == null ? "" : text;
	}

	/** A note with tags as people write them: words parted by commas or spaces. */
	public static RunNote of(String tags, String text) {
		return new RunNote(Arrays.stream(tags.split("[,;\\s]+")).filter(tag -> !tag.isEmpty()).toList(), text.strip());
	}

	/** Reads what is said of a run; nothing if there is no such file. @throws StoreException if it is damaged */
	public static RunNote read(Path run) throws IOException {
		Path file = run.resolve(FILE);
		if (!Files.exists(file)) {
			return NONE;
		}
		try {
			RunNote note = JSON.fromJson(Files.readString(file), RunNote.class);
			return note == null ? NONE : note;
		} catch (JsonParseException e) {
			throw new StoreException(file + ": is no note of a run (" + e.getMessage() + "); mend or delete it", e);
		}
	}

	/** Writes it, or deletes the file if there is nothing to say. */
	public void write(Path run) throws IOException {
		Path file = run.resolve(FILE);
		if (equals(NONE)) {
			Files.deleteIfExists(file);
			return;
		}
		Path temporary = RunDirectory.temporary(file);
		Files.writeString(temporary, JSON.toJson(this) + "\n");
		RunDirectory.commit(temporary, file);
	}
}
