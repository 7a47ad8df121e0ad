// SPDX-License-Identifier: EPL-2.0
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads what bundles promise out of their class files. */
final class SurfaceReader {

	/** The flags that a source says and a caller or an heir notices. */
	private static final Map<AccessFlag, String> WORDS = new TreeMap<>(Map.of(AccessFlag.PUBLIC, "public",
			AccessFlag.PROTECTED,
			"protected", AccessFlag.STATIC, "static", AccessFlag.FINAL, "final", AccessFlag.ABSTRACT, "abstract",
			AccessFlag.INTERFACE, "interface", AccessFlag.ENUM, "enum", AccessFlag.ANNOTATION, "annotation"));

	private final Universe universe;

	SurfaceReader(Universe universe) {
		this.universe = universe;
	}

	Map<String, Surface> all() {
		Map<String, Surface> all = new TreeMap<>();
		universe.exports().forEach((bundle, packages) -> {
			Map<String, Surface.Room> rooms = new TreeMap<>();
			packages.forEach((name, version) -> rooms.put(name, new Surface.Room(name, version, types(bundle, name))));
			if (!rooms.isEmpty()) {
				all.put(bundle, new Surface(bundle, rooms));
			}
		});
		return all;
	}

	private Map<String, Surface.Type> types(String bundle, String room) {
		Map<String, Surface.Type> types = new TreeMap<>();
		for (String name : universe.accessible(bundle, room)) {
			types.put(name, type(universe.find(name).orElseThrow()));
		}
		return types;
	}

	private Surface.Type type(ClassModel model) {
		Set<String> words = words(Universe.flags(model));
		model.findAttribute(Attributes.record()).map(components -> components.components().stream()
				.map(component -> component.name().stringValue()).collect(Collectors.joining(",", "record(", ")")))
				.ifPresentOrElse(words::add, () -> {
					if (!words.contains("interface") && !words.contains("enum")) {
						words.add("class");
					}
				});
		deprecated(model, words);
		Set<String> permits = new TreeSet<>();
		model.findAttribute(Attributes.permittedSubclasses()).ifPresent(attribute -> attribute.permittedSubclasses()
				.forEach(entry -> permits.add(entry.asInternalName().replace('/', '.'))));
		Map<String, Surface.Member> members = new TreeMap<>();
		boolean heirs = !words.contains("final");
		addMembers(model, heirs, members, true);
		Set<String> above = new TreeSet<>(Universe.above(model));
		above.remove("java.lang.Object");
		return new Surface.Type(Universe.name(model), words, model.findAttribute(Attributes.signature())
				.map(signature -> signature.signature().stringValue()).orElse("-"), above, permits, members);
	}

	/** Its own members, and those of supertypes that others cannot name: only here can they be reached. */
	private void addMembers(ClassModel model, boolean heirs, Map<String, Surface.Member> members, boolean own) {
		for (FieldModel field : model.fields()) {
			if (reachable(field.flags().flags(), heirs)) {
				Surface.Member member = field(field);
				members.putIfAbsent(member.key(), member);
			}
		}
		for (MethodModel method : model.methods()) {
			boolean constructor = method.methodName().equalsString("<init>");
			if (reachable(method.flags().flags(), heirs) && !method.methodName().equalsString("<clinit>")
					&& (own || !constructor)) {
				Surface.Member member = method(method, constructor);
				members.putIfAbsent(member.key(), member);
			}
		}
		for (String above : Universe.above(model)) {
			universe.find(above).filter(found -> !universe.accessible(above)).ifPresent(found -> addMembers(found, heirs,
					members, false));
		}
	}

	private static boolean reachable(Set<AccessFlag> flags, boolean heirs) {
		return !flags.contains(AccessFlag.SYNTHETIC) && (flags.contains(AccessFlag.PUBLIC)
				|| heirs && flags.contains(AccessFlag.PROTECTED));
	}

	private static Surface.Member field(FieldModel field) {
		Set<String> words = words(field.flags().flags());
		words.remove("enum");
		deprecated(field, words);
		String value = field.findAttribute(Attributes.constantValue())
				.map(constant -> constant.constant().constantValue().toString().replace("|", "\\x7c").replace("\n", "\\n"))
				.orElse("-");
		return new Surface.Member("field", field.fieldName().stringValue() + ":" + readable(field.fieldTypeSymbol()), words,
				generic(field), value);
	}

	private static Surface.Member method(MethodModel method, boolean constructor) {
		Set<String> words = words(method.flags().flags());
		deprecated(method, words);
		MethodTypeDesc type = method.methodTypeSymbol();
		String parameters = type.parameterList().stream().map(SurfaceReader::readable).collect(Collectors.joining(",", "(",
				")"));
		String thrown = method.findAttribute(Attributes.exceptions()).map(attribute -> attribute.exceptions().stream()
				.map(entry -> entry.asInternalName().replace('/', '.')).sorted().collect(Collectors.joining(" "))).orElse(
						"-");
		return constructor ? new Surface.Member("constructor", "new" + parameters, words, generic(method), thrown)
				: new Surface.Member("method", method.methodName().stringValue() + parameters + ":" + readable(type
						.returnType()), words, generic(method), thrown);
	}

	private static String generic(AttributedElement element) {
		return element.findAttribute(Attributes.signature()).map(signature -> signature.signature().stringValue()).orElse(
				"-");
	}

	private static Set<String> words(Set<AccessFlag> flags) {
		Set<String> words = new TreeSet<>();
		for (AccessFlag flag : flags) {
			if (WORDS.containsKey(flag)) {
				words.add(WORDS.get(flag));
			}
		}
		// Of what cannot be otherwise nothing is said.
		if (words.contains("interface")) {
			words.remove("abstract");
			words.remove("static");
		}
		return words;
	}

	private static void deprecated(AttributedElement element, Set<String> words) {
		element.findAttribute(Attributes.runtimeVisibleAnnotations()).ifPresent(annotations -> annotations.annotations()
				.stream()
				.filter(annotation -> annotation.className().equalsString("Ljava/lang/Deprecated;"))
				.forEach(annotation -> words.add(annotation.elements().stream().anyMatch(value -> value.name().equalsString(
						"since")) ? "deprecated" : "deprecated-without-since")));
	}

	private static String readable(ClassDesc type) {
		if (type.isArray()) {
			return readable(type.componentType()) + "[]";
		}
		return type.isPrimitive() ? type.displayName() : (type.packageName().isEmpty() ? "" : type.packageName() + ".")
				+ type.displayName();
	}
}
