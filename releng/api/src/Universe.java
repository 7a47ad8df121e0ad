// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.reflect.AccessFlag;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bundles as they are built: their classes, and which of their packages they give to everybody. */
final class Universe {

	private static final Pattern EXPORT = Pattern.compile("([\\w.]+)((?:;[\\w-]+:?=(?:\"[^\"]*\"|[^;,]*))*)");
	private static final Pattern VERSION = Pattern.compile(";version=\"?([\\d.]+)\"?");

	/** Exported without a word on who may use it, of a bundle: package and version. */
	private final Map<String, Map<String, String>> exports = new TreeMap<>();
	private final Map<String, ClassModel> classes = new HashMap<>();
	private final Map<String, String> bundleOf = new HashMap<>();

	static Universe of(List<Path> jars) throws IOException {
		Universe universe = new Universe();
		for (Path jar : jars) {
			universe.read(jar);
		}
		return universe;
	}

	private void read(Path path) throws IOException {
		try (JarFile jar = new JarFile(path.toFile())) {
			Manifest manifest = jar.getManifest();
			String bundle = manifest.getMainAttributes().getValue("Bundle-SymbolicName").split(";")[0];
			Map<String, String> packages = new TreeMap<>();
			String header = manifest.getMainAttributes().getValue("Export-Package");
			Matcher export = EXPORT.matcher(header == null ? "" : header);
			while (export.find()) {
				String directives = export.group(2);
				if (directives.contains("x-internal:=") && !directives.contains("x-internal:=false")
						|| directives.contains("x-friends:=")) {
					continue;
				}
				Matcher version = VERSION.matcher(directives);
				packages.put(export.group(1), version.find() ? version.group(1) : "0.0.0");
			}
			exports.put(bundle, packages);
			for (JarEntry entry : Collections.list(jar.entries())) {
				if (entry.getName().endsWith(".class") && !entry.getName().endsWith("-info.class")) {
					try (InputStream in = jar.getInputStream(entry)) {
						ClassModel model = ClassFile.of().parse(in.readAllBytes());
						String name = name(model);
						classes.put(name, model);
						bundleOf.put(name, bundle);
					}
				}
			}
		}
	}

	Map<String, Map<String, String>> exports() {
		return exports;
	}

	/** The classes of a package of a bundle that others can name, by their names in class files. */
	List<String> accessible(String bundle, String room) {
		List<String> names = new ArrayList<>();
		for (String name : new TreeSet<>(classes.keySet())) {
			if (bundleOf.get(name).equals(bundle) && packageOf(name).equals(room) && accessible(name)) {
				names.add(name);
			}
		}
		return names;
	}

	/** Whether it is public or protected, and what it is nested in as well. */
	boolean accessible(String name) {
		ClassModel model = classes.get(name);
		return model != null && flags(model).stream().anyMatch(flag -> flag == AccessFlag.PUBLIC
				|| flag == AccessFlag.PROTECTED)
				&& (outer(model).isEmpty() || accessible(outer(model).get()));
	}

	/** Whether others may rely on a class of ours; those of the platform are its own affair. */
	boolean promised(String name) {
		return !classes.containsKey(name) || accessible(name) && isApi(name);
	}

	private boolean isApi(String name) {
		return exports.get(bundleOf.get(name)).containsKey(packageOf(name));
	}

	Optional<ClassModel> find(String name) {
		return Optional.ofNullable(classes.get(name));
	}

	/** Superclass and interfaces, as written. */
	static Set<String> above(ClassModel model) {
		Set<String> above = new TreeSet<>();
		model.superclass().ifPresent(entry -> above.add(entry.asInternalName().replace('/', '.')));
		model.interfaces().forEach(entry -> above.add(entry.asInternalName().replace('/', '.')));
		return above;
	}

	/** All supertypes of a class, as far as they are ours or the JDK's. */
	Set<String> allAbove(String name) {
		Set<String> found = new TreeSet<>();
		List<String> left = new ArrayList<>(List.of(name));
		while (!left.isEmpty()) {
			String next = left.removeLast();
			for (String above : find(next).map(Universe::above).orElseGet(() -> ofPlatform(next))) {
				if (found.add(above)) {
					left.add(above);
				}
			}
		}
		return found;
	}

	private static Set<String> ofPlatform(String name) {
		Set<String> above = new TreeSet<>();
		try {
			Class<?> type = Class.forName(name, false, ClassLoader.getPlatformClassLoader());
			if (type.getSuperclass() != null) {
				above.add(type.getSuperclass().getName());
			}
			for (Class<?> each : type.getInterfaces()) {
				above.add(each.getName());
			}
		} catch (ClassNotFoundException e) {
			// Of another bundle: what it extends is no promise of ours.
		}
		return above;
	}

	static String name(ClassModel model) {
		return model.thisClass().asInternalName().replace('/', '.');
	}

	static String packageOf(String name) {
		return name.substring(0, Math.max(0, name.lastIndexOf('.')));
	}

	/** The flags as they are written in the source: those of a nested class stand with its outer one. */
	static Set<AccessFlag> flags(ClassModel model) {
		return model.findAttribute(Attributes.innerClasses()).flatMap(attribute -> attribute.classes().stream()
				.filter(info -> info.innerClass().equals(model.thisClass())).findFirst()).map(info -> info.flags())
				.orElseGet(() -> model.flags().flags());
	}

	private static Optional<String> outer(ClassModel model) {
		return model.findAttribute(Attributes.innerClasses()).flatMap(attribute -> attribute.classes().stream()
				.filter(info -> info.innerClass().equals(model.thisClass())).findFirst())
				.map(info -> info.outerClass().map(entry -> entry.asInternalName().replace('/', '.')).orElse(""));
	}
}
