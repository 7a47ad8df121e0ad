// SPDX-License-Identifier: EPL-2.0
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What has become of a package that was promised. A break is what makes a class that was compiled against the old one fail, or
 * its source not compile any more; so is a new duty of those who implement an interface. All else that differs is new.
 */
final class Comparison {

	private final Map<String, Surface.Type> kept;
	private final Map<String, Surface.Type> now;
	private final Universe universe;
	private final List<String> breaks = new ArrayList<>();
	private final List<String> news = new ArrayList<>();

	/**
	 * @param kept     all types that were promised, of all bundles
	 * @param now      all types that are promised
	 * @param universe supertypes and their members are looked up here
	 */
	Comparison(Map<String, Surface.Type> kept, Map<String, Surface.Type> now, Universe universe) {
		this.kept = kept;
		this.now = now;
		this.universe = universe;
	}

	/** What is broken, each as a sentence's subject and verb. */
	List<String> breaks() {
		return breaks;
	}

	/** What there was not: types by their names, members as {@code type#key}. */
	List<String> news() {
		return news;
	}

	Comparison compare(Surface.Room old, Surface.Room room) {
		for (Surface.Type type : old.types().values()) {
			Surface.Type found = room.types().get(type.name());
			if (found == null) {
				breaks.add(type.shortName() + " is gone");
			} else {
				compare(type, found);
			}
		}
		for (String name : room.types().keySet()) {
			if (!old.types().containsKey(name)) {
				news.add(name);
			}
		}
		return this;
	}

	private void compare(Surface.Type old, Surface.Type type) {
		String name = old.shortName();
		Set<String> was = essence(old.words());
		Set<String> is = essence(type.words());
		if (!was.equals(is)) {
			Set<String> lost = new TreeSet<>(was);
			lost.removeAll(is);
			Set<String> won = new TreeSet<>(is);
			won.removeAll(was);
			// An enum is final or not as its constants have bodies or not, and nobody can tell.
			boolean harmless = Set.of("abstract", "final").containsAll(lost) && won.isEmpty()
					|| was.contains("enum") && is.contains("enum")
					|| lost.isEmpty() && won.equals(Set.of("final")) && !old.open();
			if (!harmless) {
				breaks.add(name + " was '" + written(was) + "' and is '" + written(is) + "'");
			}
		}
		if (!parameters(old.generic()).equals(parameters(type.generic()))) {
			breaks.add(name + " has other type parameters");
		}
		if (!old.permits().equals(type.permits()) && (!old.permits().isEmpty() || old.open())) {
			breaks.add(name + (old.permits().isEmpty() ? " is sealed" : " permits other types"));
		}
		Set<String> above = universe.allAbove(type.name());
		for (String each : old.above()) {
			if (!above.contains(each) && universe.promised(each)) {
				breaks.add(name + " is no " + each + " any more");
			}
		}
		members(old, type);
	}

	private void members(Surface.Type old, Surface.Type type) {
		for (Surface.Member member : old.members().values()) {
			Surface.Member found = find(now, type.name(), member.key());
			if (found == null) {
				// What an enum or a record has by itself goes with its constant or component, which is named.
				breaks.add(said(old, member) + " is gone");
			} else {
				compare(old, member, found);
			}
		}
		for (Surface.Member member : type.members().values()) {
			if (old.members().containsKey(member.key())) {
				continue;
			}
			if (find(kept, old.name(), member.key()) == null) {
				news.add(type.name() + "#" + member.key());
				if (member.words().contains("abstract") && old.open()) {
					breaks.add(said(type, member) + " is new and abstract: those who implement " + type.shortName()
							+ " do not have it");
				}
			}
		}
	}

	private void compare(Surface.Type type, Surface.Member old, Surface.Member member) {
		String name = said(type, old);
		if (old.words().contains("static") != member.words().contains("static")) {
			breaks.add(name + (member.words().contains("static") ? " is static" : " is not static any more"));
		}
		if (old.words().contains("public") && !member.words().contains("public")) {
			breaks.add(name + " is no longer public");
		}
		if (!old.words().contains("final") && member.words().contains("final")
				&& (old.kind().equals("field") || type.open() && !old.words().contains("static"))) {
			breaks.add(name + " is final");
		}
		if (!old.words().contains("abstract") && member.words().contains("abstract") && type.open()) {
			breaks.add(name + " is abstract");
		}
		if (!old.generic().equals(member.generic())) {
			breaks.add(name + " has other type arguments");
		}
		if (old.kind().equals("field")) {
			if (!old.more().equals("-") && !old.more().equals(member.more())) {
				breaks.add(name + " has another value, which is compiled into those who use it");
			}
		} else {
			for (String thrown : member.more().split(" ")) {
				if (!thrown.equals("-") && checked(thrown) && !List.of(old.more().split(" ")).contains(thrown)) {
					breaks.add(name + " throws " + thrown);
				}
			}
		}
	}

	/** A member of a type, or what it inherits under that key. */
	private Surface.Member find(Map<String, Surface.Type> types, String name, String key) {
		Surface.Type type = types.get(name);
		if (type == null) {
			return null;
		}
		Surface.Member member = type.members().get(key);
		if (member != null || key.startsWith("new(")) {
			return member;
		}
		for (String above : type.above()) {
			Surface.Member inherited = find(types, above, key);
			if (inherited != null) {
				return inherited;
			}
		}
		return null;
	}

	private boolean checked(String thrown) {
		Set<String> above = universe.allAbove(thrown);
		return !thrown.equals("java.lang.RuntimeException") && !above.contains("java.lang.RuntimeException")
				&& !thrown.equals("java.lang.Error") && !above.contains("java.lang.Error");
	}

	/** What is declared, beside whether it is going to go. */
	private static Set<String> essence(Set<String> words) {
		Set<String> essence = new TreeSet<>(words);
		essence.removeIf(word -> word.startsWith("deprecated"));
		return essence;
	}

	/** As a source has them. */
	private static String written(Set<String> words) {
		List<String> order = List.of("public", "protected", "static", "abstract", "final");
		return words.stream().sorted(Comparator.comparingInt(word -> order.contains(word) ? order.indexOf(word) : order
				.size()))
				.collect(Collectors.joining(" "));
	}

	/** The type parameters with their bounds, of a class signature. */
	private static String parameters(String generic) {
		if (!generic.startsWith("<")) {
			return "";
		}
		int depth = 0;
		for (int i = 0; i < generic.length(); i++) {
			depth += generic.charAt(i) == '<' ? 1 : generic.charAt(i) == '>' ? -1 : 0;
			if (depth == 0) {
				return generic.substring(0, i + 1);
			}
		}
		return generic;
	}

	static String said(Surface.Type type, Surface.Member member) {
		String key = member.key();
		String end = key.startsWith("new(") ? "(" + key.substring(4) : "." + key;
		// Packages of parameters are long, and the reader of the type knows them.
		return type.shortName() + end.replaceAll("(?<=[(,:])(?:[a-z]\\w*\\.)+(?=[A-Z])", "").replaceAll(":.*$", "");
	}

	static Map<String, Surface.Type> types(Map<String, Surface> surfaces) {
		Map<String, Surface.Type> types = new TreeMap<>();
		surfaces.values().forEach(surface -> surface.packages().values().forEach(room -> types.putAll(room.types())));
		return types;
	}
}
