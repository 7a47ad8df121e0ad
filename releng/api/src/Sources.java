// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/** Since when a declaration is there, as its comment says: {@code @since}. */
final class Sources {

	private static final Pattern SINCE = Pattern.compile("@since\\s+([\\d.]+)");

	private final Path bundles;
	private final Map<String, Map<String, String>> files = new HashMap<>();

	Sources(Path bundles) {
		this.bundles = bundles;
	}

	/** What the comment of a package says. */
	Optional<String> ofPackage(String bundle, String name) throws IOException {
		Path file = bundles.resolve(bundle).resolve("src").resolve(name.replace('.', '/')).resolve("package-info.java");
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		Matcher since = SINCE.matcher(Files.readString(file));
		return since.find() ? Optional.of(since.group(1)) : Optional.empty();
	}

	/** @param declaration a type by its name, or a member as {@code type#key}; what is written nowhere has that of its type */
	Optional<String> of(String bundle, String declaration) throws IOException {
		String type = declaration.split("#")[0];
		String outermost = type.split("\\$")[0];
		Path file = bundles.resolve(bundle).resolve("src").resolve(outermost.replace('.', '/') + ".java");
		if (!Files.exists(file)) {
			// Generated from a model.
			return Optional.empty();
		}
		Map<String, String> found = files.computeIfAbsent(outermost, name -> read(file));
		if (!declaration.contains("#")) {
			return Optional.ofNullable(found.get(type.substring(outermost.lastIndexOf('.') + 1)));
		}
		String member = type.substring(outermost.lastIndexOf('.') + 1) + "#" + declaration.split("#")[1].split("[(:]")[0];
		return Optional.ofNullable(found.getOrDefault(member, found.get(type.substring(outermost.lastIndexOf('.') + 1))));
	}

	/** All versions that the comments of a file name, by {@code Outer$Inner} or {@code Outer$Inner#member}. */
	private static Map<String, String> read(Path file) {
		Map<String, String> found = new HashMap<>();
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
			JavacTask task = (JavacTask) compiler.getTask(null, manager, diagnostic -> {
			}, List.of("-proc:none"), null, manager.getJavaFileObjects(file));
			DocTrees trees = DocTrees.instance(task);
			for (CompilationUnitTree unit : task.parse()) {
				new Scanner(trees, found).scan(unit, "");
			}
		} catch (IOException e) {
			throw new IllegalStateException(file + " cannot be read: " + e.getMessage(), e);
		}
		return found;
	}

	private static final class Scanner extends TreePathScanner<Void, String> {

		private final DocTrees trees;
		private final Map<String, String> found;

		Scanner(DocTrees trees, Map<String, String> found) {
			this.trees = trees;
			this.found = found;
		}

		@Override
		public Void visitClass(ClassTree type, String outer) {
			String name = outer.isEmpty() ? type.getSimpleName().toString() : outer + "$" + type.getSimpleName();
			note(name);
			return super.visitClass(type, name);
		}

		@Override
		public Void visitMethod(MethodTree method, String type) {
			note(type + "#" + (method.getName().contentEquals("<init>") ? "new" : method.getName()));
			return null;
		}

		@Override
		public Void visitVariable(VariableTree field, String type) {
			note(type + "#" + field.getName());
			return null;
		}

		private void note(String name) {
			TreePath path = getCurrentPath();
			String comment = trees.getDocComment(path);
			Matcher since = SINCE.matcher(comment == null ? "" : comment);
			if (since.find()) {
				found.merge(name, since.group(1), (a, b) -> Version.of(a).compareTo(Version.of(b)) > 0 ? a : b);
			}
		}
	}
}
