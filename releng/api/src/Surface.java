// SPDX-License-Identifier: EPL-2.0
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a bundle promises to others: the public and protected declarations of its exported packages.
 *
 * @param bundle   symbolic name
 * @param packages by name
 */
record Surface(String bundle, Map<String, Room> packages) {

	/** Between the columns of a line; stands in no signature. */
	private static final String COLUMN = " | ";
	private static final String NOTHING = "-";

	/** A package. @param version that of its export @param types by name, nested ones as {@code Outer$Inner} */
	record Room(String name, String version, Map<String, Type> types) {
	}

	/**
	 * A class, interface, enum, record or annotation.
	 *
	 * @param words    its kind and modifiers
	 * @param generic  type parameters and generic supertypes as in the class file, or "-"
	 * @param above    superclass and interfaces, erased
	 * @param permits  who may extend it, if it is sealed
	 * @param members  by {@link Member#key()}
	 */
	record Type(String name, Set<String> words, String generic, Set<String> above, Set<String> permits,
			Map<String, Member> members) {

		/** Whether one outside can have a subtype of it. */
		boolean open() {
			boolean made = words.contains("interface")
					|| members.values().stream().anyMatch(member -> member.kind().equals("constructor"));
			return made && !words.contains("final") && permits.isEmpty() && !words.contains("annotation");
		}

		/** As it is said to people: without its package. */
		String shortName() {
			return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
		}
	}

	/**
	 * A method, constructor or field.
	 *
	 * @param key     name, erased parameters and result: what a compiled class looks for
	 * @param generic the type with its type arguments as in the class file, or "-"
	 * @param more    exceptions of a method, the value of a constant, or "-"
	 */
	record Member(String kind, String key, Set<String> words, String generic, String more) {

		String name() {
			return key.split("[(:]")[0];
		}
	}

	/** The lines of a file that {@link #read} takes. */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (Room room : packages.values()) {
			lines.add("package " + room.name() + COLUMN + room.version());
			for (Type type : room.types().values()) {
				lines.add("  type " + type.name() + COLUMN + words(type.words()) + COLUMN + type.generic() + COLUMN
						+ words(type.above()) + COLUMN + words(type.permits()));
				for (Member member : type.members().values()) {
					lines.add("    " + member.kind() + " " + member.key() + COLUMN + words(member.words()) + COLUMN
							+ member.generic() + COLUMN + member.more());
				}
			}
		}
		return lines;
	}

	static Surface read(String bundle, List<String> lines) {
		Map<String, Room> packages = new TreeMap<>();
		Room room = null;
		Type type = null;
		for (String line : lines) {
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String[] columns = line.strip().split(" \\| ", -1);
			String kind = columns[0].substring(0, columns[0].indexOf(' '));
			String name = columns[0].substring(kind.length() + 1);
			switch (kind) {
				case "package" -> {
					room = new Room(name, columns[1], new TreeMap<>());
					packages.put(name, room);
				}
				case "type" -> {
					type = new Type(name, set(columns[1]), columns[2], set(columns[3]), set(columns[4]), new TreeMap<>());
					room.types().put(name, type);
				}
				default -> type.members().put(name, new Member(kind, name, set(columns[1]), columns[2], columns[3]));
			}
		}
		return new Surface(bundle, packages);
	}

	private static String words(Set<String> words) {
		return words.isEmpty() ? NOTHING : String.join(" ", words);
	}

	private static Set<String> set(String column) {
		return column.equals(NOTHING) ? new TreeSet<>() : new TreeSet<>(Arrays.asList(column.split(" ")));
	}
}
