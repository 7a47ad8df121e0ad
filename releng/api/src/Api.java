// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares what the bundles of an update site promise with what was promised.
 * <pre>
 *   java Api.java check BASELINE BUNDLES SITE    one sentence for each thing that is wrong; exit code 1 if there is any
 *   java Api.java keep BASELINE BUNDLES SITE     what is there now is what is promised
 *   java Api.java release BASELINE BUNDLES SITE  as keep; from now on what is new asks for a version of its own
 * </pre>
 */
public final class Api {

	/** Beside the signatures: whether the promise has been given to anybody yet. */
	private static final String RELEASED = "released";
	private static final int SHOWN = 40;

	private final Path baseline;
	private final Path bundles;
	private final List<String> wrong = new ArrayList<>();
	private final Universe universe;
	private final Map<String, Surface> now;

	private Api(Path baseline, Path bundles, Path site) throws IOException {
		this.baseline = baseline;
		this.bundles = bundles;
		List<Path> jars;
		try (Stream<Path> files = Files.list(site)) {
			jars = files.filter(file -> file.getFileName().toString().matches("org\\.spinscape\\..*\\.jar")).sorted()
					.toList();
		}
		if (jars.isEmpty()) {
			throw new IOException("no bundles in " + site);
		}
		universe = Universe.of(jars);
		now = new SurfaceReader(universe).all();
	}

	public static void main(String[] args) throws IOException {
		Api api = new Api(Path.of(args[1]), Path.of(args[2]), Path.of(args[3]));
		switch (args[0]) {
			case "check" -> System.exit(api.check() ? 0 : 1);
			case "keep" -> api.keep(Files.exists(api.baseline.resolve(RELEASED)));
			case "release" -> api.keep(true);
			default -> throw new IllegalArgumentException(args[0]);
		}
	}

	private void keep(boolean released) throws IOException {
		Files.createDirectories(baseline);
		try (Stream<Path> files = Files.list(baseline)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		if (released) {
			Files.writeString(baseline.resolve(RELEASED),
					"What is new since these signatures asks for a version of its own.\n");
		}
		for (Surface surface : now.values()) {
			List<String> lines = new ArrayList<>();
			lines.add("# What " + surface.bundle() + " promises, written by './spinscape api'.");
			lines.addAll(surface.lines());
			Files.write(baseline.resolve(surface.bundle() + ".txt"), lines);
		}
		System.out.println(sum(now));
	}

	private static String sum(Map<String, Surface> surfaces) {
		int packages = surfaces.values().stream().mapToInt(surface -> surface.packages().size()).sum();
		Map<String, Surface.Type> types = Comparison.types(surfaces);
		int members = types.values().stream().mapToInt(type -> type.members().size()).sum();
		return packages + " packages, " + types.size() + " types, " + members + " members";
	}

	private boolean check() throws IOException {
		Map<String, Surface> kept = new TreeMap<>();
		try (Stream<Path> files = Files.list(baseline)) {
			for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
				String bundle = file.getFileName().toString().replaceAll("\\.txt$", "");
				kept.put(bundle, Surface.read(bundle, Files.readAllLines(file)));
			}
		}
		boolean released = Files.exists(baseline.resolve(RELEASED));
		Map<String, Surface.Type> keptTypes = Comparison.types(kept);
		Map<String, Surface.Type> nowTypes = Comparison.types(now);
		Sources sources = new Sources(bundles);
		for (Surface surface : kept.values()) {
			for (Surface.Room old : surface.packages().values()) {
				Surface.Room room = now.containsKey(surface.bundle()) ? now.get(surface.bundle()).packages().get(old.name())
						: null;
				if (room == null) {
					wrong.add(old.name() + " is not given to plug-ins any more: export it again in " + manifest(surface
							.bundle())
							+ (released ? ", since a package goes only with its bundle" : orKeep()));
					continue;
				}
				versions(surface.bundle(), old, room, new Comparison(keptTypes, nowTypes, universe).compare(old, room),
						released,
						sources);
			}
		}
		for (Surface surface : now.values()) {
			for (Surface.Room room : surface.packages().values()) {
				boolean known = kept.containsKey(surface.bundle()) && kept.get(surface.bundle()).packages().containsKey(room
						.name());
				if (!known) {
					wrong.add(room.name()
							+ " is exported to everybody, but not promised: give it 'x-internal:=true' or 'x-friends'"
							+ " in " + manifest(surface.bundle())
							+ ", or take it into the promise with './spinscape api --keep'");
				}
				if (sources.ofPackage(surface.bundle(), room.name()).isEmpty()) {
					wrong.add(room.name() + " does not say since when it is: add '@since " + room.version()
							+ "' to its package-info.java");
				}
			}
		}
		undocumented(nowTypes);
		wrong.stream().limit(SHOWN).forEach(each -> System.err.println("api: " + each));
		if (wrong.size() > SHOWN) {
			System.err.println("api: and " + (wrong.size() - SHOWN) + " more");
		}
		if (wrong.isEmpty()) {
			System.out.println("  " + sum(now) + " are as promised");
		}
		return wrong.isEmpty();
	}

	private void versions(String bundle, Surface.Room old, Surface.Room room, Comparison found, boolean released,
			Sources sources) throws IOException {
		Version base = Version.of(old.version());
		Version version = Version.of(room.version());
		if (version.compareTo(base) < 0) {
			wrong.add(room.name() + " has version " + version + " and had " + base + ": versions only rise");
		}
		if (version.major() <= base.major()) {
			for (String each : found.breaks()) {
				wrong.add(each + ", which breaks plug-ins: keep it (deprecated, if it is to go), or raise " + room.name()
						+ " from "
						+ base + " to " + base.afterBreak() + " in " + manifest(bundle) + (released ? "" : orKeep()));
			}
		}
		if (!released) {
			return;
		}
		if (!found.news().isEmpty() && !version.allowsNews(base)) {
			wrong.add(said(found.news().getFirst()) + " is new" + (found.news().size() > 1 ? ", as are " + (found.news()
					.size() - 1)
					+ " more" : "") + ": raise " + room.name() + " from " + base + " to " + base.afterNews() + " in "
					+ manifest(
							bundle));
		}
		for (String each : found.news()) {
			boolean says = sources.of(bundle, each).map(since -> Version.of(since).compareTo(base) > 0).orElse(false);
			if (!says) {
				wrong.add(said(each) + " is new and does not say since when: add '@since " + (version.allowsNews(base)
						? version
						: base.afterNews()) + "' to its comment");
			}
		}
	}

	/** What callers must be able to name and cannot, and what is deprecated without a word. */
	private void undocumented(Map<String, Surface.Type> types) {
		for (Surface.Type type : types.values()) {
			if (type.words().contains("deprecated-without-since")) {
				wrong.add(type.shortName() + " is deprecated and does not say since when: @Deprecated(since = \"...\")");
			}
			for (String above : type.above()) {
				if (universe.find(above).isPresent() && universe.accessible(above) && !universe.promised(above)) {
					wrong.add(type.shortName() + " is a " + above + ", which is not promised: promise that, too, or hide it");
				}
			}
			for (Surface.Member member : type.members().values()) {
				if (member.words().contains("deprecated-without-since")) {
					wrong.add(Comparison.said(type, member)
							+ " is deprecated and does not say since when: @Deprecated(since = \"...\")");
				}
				for (String name : named(member)) {
					if (!universe.promised(name)) {
						wrong.add(Comparison.said(type, member) + " names " + name
								+ ", which is not promised: promise that, too, or hide it");
					}
				}
			}
		}
	}

	private static TreeSet<String> named(Surface.Member member) {
		TreeSet<String> names = new TreeSet<>();
		for (String name : (member.key().substring(member.name().length()) + ":" + member.generic().replace('/', '.')
				.replaceAll("(?<![\\w$.])L(?=[a-z])", " ")).split("[^\\w$.]+")) {
			if (name.contains(".")) {
				names.add(name);
			}
		}
		return names;
	}

	private static String said(String declaration) {
		String name = declaration.substring(declaration.split("#")[0].lastIndexOf('.') + 1).replace('$', '.')
				.replace("#new(", "(").replace('#', '.');
		return name.replaceAll("(?<=[(,:])(?:[a-z]\\w*\\.)+(?=[A-Z])", "").replaceAll(":.*$", "");
	}

	private static String orKeep() {
		return "; as long as it has not been released, './spinscape api --keep' promises what is there";
	}

	private static String manifest(String bundle) {
		return "bundles/" + bundle + "/META-INF/MANIFEST.MF";
	}
}
