// SPDX-License-Identifier: EPL-2.0
package org.spinscape.experiment.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
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
		try {
			return format().parse(content, file, Experiment.class);
		} catch (XmiException e) {
			throw new ExperimentFileException(file, e.line(), e.getMessage(), e.getCause());
		}
	}

	/** Writes an experiment; the file is replaced in one step, so that it is never half written. */
	public static void save(Experiment experiment, Path file) throws IOException {
		format().save(experiment, file);
	}

	/** Writes the text of an experiment file as it was typed, which may be no experiment; in one step, too. */
	public static void saveText(String text, Path file) throws IOException {
		XmiFormat.replace(file, text.getBytes(StandardCharsets.UTF_8));
	}

	/** The text that {@link #save} writes of an experiment that was read or saved before. */
	public static String text(Experiment experiment) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			experiment.eResource().save(bytes, null);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // memory does not fail
		}
		return bytes.toString(StandardCharsets.UTF_8);
	}

	/** An empty resource for experiments, set up to read strictly and to write one attribute list a line. */
	public static Resource createResource(URI uri) {
		return format().createResource(uri);
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

	/** Registers the package when there is no extension registry. */
	private static XmiFormat format() {
		return new XmiFormat(ExperimentPackage.eINSTANCE, "is no experiment file (%s); write one with 'spinscape new'",
				"holds no experiment; the root element must be experiment:Experiment");
	}
}
