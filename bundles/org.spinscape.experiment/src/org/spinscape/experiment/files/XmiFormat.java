// SPDX-License-Identifier: EPL-2.0
package org.spinscape.experiment.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/**
 * Reads and writes model files strictly: XMI in a stable order so that it merges in git.
 *
 * @param model     the package of the model
 * @param unknown   what a file is not, and what to do then, for example {@code is no experiment file (%s); write one
 *                  with 'spinscape new'}
 * @param wrongRoot the same for a file whose root is another element
 */
public record XmiFormat(EPackage model, String unknown, String wrongRoot) {

	/**
	 * Reads a model from memory.
	 *
	 * @param content the bytes of a file
	 * @param file    where they are from, for saving
	 * @param root    type of the root element
	 * @throws XmiException if they are something else, naming the line where it can
	 */
	public <T extends EObject> T parse(byte[] content, Path file, Class<T> root) throws XmiException {
		Resource resource = createResource(URI.createFileURI(file.toAbsolutePath().toString()));
		try {
			resource.load(new ByteArrayInputStream(content), null);
		} catch (IOException | RuntimeException e) {
			Diagnostic fault = resource.getErrors().isEmpty() ? null : resource.getErrors().get(0);
			throw explain(fault, e, content);
		}
		if (!resource.getErrors().isEmpty()) {
			Diagnostic fault = resource.getErrors().get(0);
			throw explain(fault, fault instanceof Exception e ? e : null, content);
		}
		EObject found = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		if (root.isInstance(found)) {
			return root.cast(found);
		}
		throw new XmiException(1, wrongRoot, null);
	}

	/** Writes a model; the file is replaced in one step, so that it is never half written. */
	public void save(EObject root, Path file) throws IOException {
		Resource resource = root.eResource();
		if (resource == null) {
			resource = createResource(URI.createFileURI(file.toAbsolutePath().toString()));
			resource.getContents().add(root);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, null);
		replace(file, bytes.toByteArray());
	}

	/** Replaces the content of a file in one step; the permissions that it had stay. */
	static void replace(Path file, byte[] content) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		// Not one of the system's temporary files, which nobody else may read whatever the user's umask says.
		Path temporary = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
		try {
			Files.write(temporary, content);
			keepPermissions(file, temporary);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void keepPermissions(Path file, Path replacement) throws IOException {
		if (Files.exists(file) && Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
			Files.setPosixFilePermissions(replacement, Files.getPosixFilePermissions(file));
		}
	}

	/** An empty resource, set up to read strictly and to write one attribute list a line. */
	public Resource createResource(URI uri) {
		XMIResourceImpl resource = new XMIResourceImpl(uri);
		resource.setEncoding("UTF-8");
		resource.getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(100));
		Map<String, Boolean> features = new HashMap<>();
		// A file from a stranger must not make the reader fetch files or addresses.
		features.put("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE);
		resource.getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, features);
		new ResourceSetImpl().getResources().add(resource);
		return resource;
	}

	/** The parser names the line where a tag ends; what is wrong in it may stand some lines above. */
	private static int line(Diagnostic fault, byte[] content) {
		String wrong = switch (fault) {
			case FeatureNotFoundException e -> "[<\\s]" + Pattern.quote(e.getName()) + "\\b.*";
			case IllegalValueException e -> "\\b" + Pattern.quote(e.getFeature().getName()) + "\\s*=.*";
			default -> null;
		};
		String[] lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
		int reported = fault.getLine();
		for (int line = Math.min(reported, lines.length); wrong != null && line > 0; line--) {
			if (Pattern.compile(wrong).matcher(lines[line - 1]).find()) {
				return line;
			}
			if (lines[line - 1].contains("<")) {
				return reported;
			}
		}
		return reported;
	}

	private XmiException explain(Diagnostic fault, Exception cause, byte[] content) {
		int line = fault == null ? 0 : line(fault, content);
		String message = switch (fault) {
			case FeatureNotFoundException e -> element(e.getObject()) + " has no '" + e.getName()
					+ "'; remove it or correct the name";
			case IllegalValueException e -> "'" + e.getValue() + "' is not a value of '" + e.getFeature().getName()
					+ "'" + type(e);
			case PackageNotFoundException e -> "namespace '" + e.uri() + "' is unknown; this version reads '"
					+ model.getNsURI() + "'";
			case null -> unknown.formatted(root(cause));
			default -> "is not well formed (" + brief(fault.getMessage()) + "); correct the XML";
		};
		return new XmiException(line, message, cause);
	}

	private static String element(Object object) {
		return object instanceof EObject e ? "<" + e.eClass().getName() + ">" : "the element";
	}

	private static String type(IllegalValueException e) {
		return switch (e.getFeature().getEType().getName()) {
			case "EInt", "ELong" -> "; give a whole number";
			case "EDouble" -> "; give a number";
			case "EBoolean" -> "; give true or false";
			default -> "; correct the type";
		};
	}

	private static String root(Throwable problem) {
		Throwable cause = problem;
		while (cause != null && cause.getCause() != null) {
			cause = cause.getCause();
		}
		return cause == null ? "no content" : brief(String.valueOf(cause.getMessage()));
	}

	/** EMF and the XML parser put the place into their texts; the caller names it already. */
	private static String brief(String message) {
		String text = message.replaceFirst("(?s)^.*columnNumber: \\d+; ", "").replaceFirst(" \\(file:.*$", "");
		return text.strip().replaceFirst("[.]$", "");
	}
}
