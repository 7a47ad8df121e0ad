// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinscape.core.parameter.ParameterException;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** A JSON document read from front to back; what does not fit is refused with its place. */
final class JsonText implements AutoCloseable {

	/** The reader tells its place in its text form only. */
	private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

	/** What is done with the reader. */
	private interface Step<T> {

		T take() throws IOException;
	}

	private final Path file;
	private final JsonReader reader;

	JsonText(Path file) {
		this.file = file;
		this.reader = new JsonReader(FileAccess.open(file));
		reader.setStrictness(Strictness.STRICT);
	}

	/** Reads an object. @param member is to read the value of the name that it is given */
	void object(Consumer<String> member) {
		expect("the document", JsonToken.BEGIN_OBJECT, "an object { }");
		step(() -> {
			reader.beginObject();
			while (reader.hasNext()) {
				member.accept(reader.nextName());
			}
			reader.endObject();
			return null;
		});
	}

	/** Reads a list. @param element is to read the next element */
	void list(String name, Runnable element) {
		expect(name, JsonToken.BEGIN_ARRAY, "a list [ ]");
		step(() -> {
			reader.beginArray();
			while (reader.hasNext()) {
				element.run();
			}
			reader.endArray();
			return null;
		});
	}

	BigDecimal weight(String name) {
		String text = number(name);
		try {
			return Weights.parse(text);
		} catch (NumberFormatException e) {
			throw refuse(name + ": '" + text + "' " + e.getMessage());
		}
	}

	long whole(String name, long least, long most) {
		String text = number(name);
		try {
			long value = Long.parseLong(text);
			if (value >= least && value <= most) {
				return value;
			}
		} catch (NumberFormatException e) {
			// refused below
		}
		throw refuse(name + ": '" + text + "' is not a whole number from " + least + " to " + most + "; correct it");
	}

	private String number(String name) {
		expect(name, JsonToken.NUMBER, "a number");
		return step(reader::nextString);
	}

	String word(String name, String... allowed) {
		expect(name, JsonToken.STRING, "a text");
		String text = step(reader::nextString);
		if (!List.of(allowed).contains(text)) {
			throw refuse(name + ": '" + text + "' is not one of " + String.join(", ", allowed));
		}
		return text;
	}

	/** Reads {@code false}. @param remedy what to do if it is true */
	void no(String name, String remedy) {
		expect(name, JsonToken.BOOLEAN, "true or false");
		if (step(reader::nextBoolean)) {
			throw refuse(name + " must be false; " + remedy);
		}
	}

	void skip() {
		step(() -> {
			reader.skipValue();
			return null;
		});
	}

	/** Refuses anything that follows. */
	void end() {
		expect("the end of the file", JsonToken.END_DOCUMENT, "nothing");
	}

	/** Number of the present line, from 1. */
	int line() {
		return place()[0];
	}

	private void expect(String name, JsonToken expected, String words) {
		JsonToken found = step(reader::peek);
		if (found != expected) {
			throw refuse(name + " should be " + words + ", but here is "
					+ found.toString().toLowerCase(Locale.ROOT).replace('_', ' ') + "; correct it");
		}
	}

	private <T> T step(Step<T> step) {
		try {
			return step.take();
		} catch (PackedFileException e) {
			throw refuse(e.getMessage());
		} catch (IOException | IllegalStateException e) {
			throw refuse("this is not JSON; write the file anew, or name another format");
		}
	}

	private ParameterException refuse(String message) {
		int[] place = place();
		return FileAccess.refuse(file, place[0], place[1], message);
	}

	private int[] place() {
		Matcher matcher = PLACE.matcher(reader.toString());
		return matcher.find() ? new int[] { Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)) }
				: new int[] { 1, 1 };
	}

	@Override
	public void close() {
		FileAccess.close(file, reader);
	}
}
