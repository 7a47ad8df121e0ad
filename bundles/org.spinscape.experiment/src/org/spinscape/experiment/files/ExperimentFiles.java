// SPDX-License-Identifier: EPL-2.0
package org.spinscape.experiment.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentPackage;

/** Reads and writes {@code .spinscape} files: one experiment each, XMI in a stable order so that it merges in git. */
public final class ExperimentFiles {

	/** Extension of experiment files, without the dot. */
	public static final String EXTENSION = "spinscape";

	private ExperimentFiles() {
	}

	/**
	 * Reads an experiment.
	 *
	 * @throws ExperimentFileException if it does not exist or is no experiment, naming the line where it can
	 */
	public static Experiment load(Path file) throws ExperimentFileException {
		byte[] content;
		try {
			if (Files.isDirectory(file)) {
				throw new ExperimentFileException(file, 0, "is a folder; name an experiment file", null);
			}
			content = Files.readAllBytes(file);
		} catch (NoSuchFileException e) {
			throw new ExperimentFileException(file, 0, "does not exist; check the path", e);
		} catch (IOException e) {
			throw new ExperimentFileException(file, 0, "cannot be read (" + e.getMessage() + "); check its permissions",
					e);
		}
		return parse(content, file);
	}

	/**
	 * Reads an experiment from memory.
	 *
	 * @param content the bytes of an experiment file
	 * @param file    where they are from, for messages and for saving
	 * @throws ExperimentFileException if they are no experiment
	 */
	public static Experiment parse(byte[] content, Path file) throws ExperimentFileException {
		Resource resource = createResource(URI.createFileURI(file.toAbsolutePath().toString()));
		try {
			resource.load(new ByteArrayInputStream(content), null);
		} catch (IOException | RuntimeException e) {
			Diagnostic fault = resource.getErrors().isEmpty() ? null : resource.getErrors().get(0);
			throw explain(file, fault, e);
		}
		if (!resource.getErrors().isEmpty()) {
			Diagnostic fault = resource.getErrors().get(0);
			throw explain(file, fault, fault instanceof Exception e ? e : null);
		}
		EObject root = resource.getContents().isEmpty() ? null : resource.getContents().get(0);
		if (root instanceof Experiment experiment) {
			return experiment;
		}
		throw new ExperimentFileException(file, 1,
				"holds no experiment; the root element must be experiment:Experiment", null);
	}

	/** Writes an experiment; the file is replaced in one step, so that it is never half written. */
	public static void save(Experiment experiment, Path file) throws IOException {
		Resource resource = experiment.eResource();
		if (resource == null) {
			resource = createResource(URI.createFileURI(file.toAbsolutePath().toString()));
			resource.getContents().add(experiment);
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		resource.save(bytes, null);
		Path folder = file.toAbsolutePath().getParent();
		Files.createDirectories(folder);
		// Not one of the system's temporary files, which nobody else may read whatever the user's umask says.
		Path temporary = folder.resolve("." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
		try {
			Files.write(temporary, bytes.toByteArray());
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

	/** An empty resource for experiments, set up to read strictly and to write one attribute list a line. */
	public static Resource createResource(URI uri) {
		ExperimentPackage.eINSTANCE.eClass(); // registers the package when there is no extension registry
		XMIResourceImpl resource = new XMIResourceImpl(uri);
		resource.setEncoding("UTF-8");
		resource.getDefaultSaveOptions().put(XMLResource.OPTION_LINE_WIDTH, Integer.valueOf(100));
		Map<String, Boolean> features = new HashMap<>();
		// An experiment from a stranger must not make the reader fetch files or addresses.
		features.put("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE);
		resource.getDefaultLoadOptions().put(XMLResource.OPTION_PARSER_FEATURES, features);
		new ResourceSetImpl().getResources().add(resource);
		return resource;
	}

	/** The factory that an editing domain registers for {@link #EXTENSION}. */
	public static Resource.Factory resourceFactory() {
		return new XMIResourceFactoryImpl() {
			@Override
			public Resource createResource(URI uri) {
				return ExperimentFiles.createResource(uri);
			}
		};
	}

	private static ExperimentFileException explain(Path file, Diagnostic fault, Exception cause) {
		int line = fault == null ? 0 : fault.getLine();
		String message = switch (fault) {
			case FeatureNotFoundException e -> element(e.getObject()) + " has no '" + e.getName()
					+ "'; remove it or correct the name";
			case IllegalValueException e -> "'" + e.getValue() + "' is not a value of '" + e.getFeature().getName()
					+ "'" + type(e);
			case PackageNotFoundException e -> "namespace '" + e.uri() + "' is unknown; this version reads '"
					+ ExperimentPackage.eNS_URI + "'";
			case null -> "is no experiment file (" + root(cause) + "); write one with 'spinscape new'";
			default -> "is not well formed (" + brief(fault.getMessage()) + "); correct the XML";
		};
		return new ExperimentFileException(file, line, message, cause);
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
