// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.NestedContributions;
import org.spinscape.engine.plan.Overrides;
import org.spinscape.engine.plan.PlanException;
import org.spinscape.engine.plan.SweepValues;
import org.spinscape.experiment.Arm;
import org.spinscape.experiment.Component;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.experiment.ListSweep;
import org.spinscape.experiment.Parameter;

/**
 * Copies the files that an experiment reads into a folder beside it and lets the experiment name the copies, so that it can
 * be run, moved and repeated by itself.
 */
final class Inputs {

	private final Catalog catalog;
	private final Path folder;
	private final Path inputs;
	private final Map<Path, String> copies = new LinkedHashMap<>();
	private final Map<String, String> hashes = new LinkedHashMap<>();

	private Inputs(Catalog catalog, Path folder, Path inputs) {
		this.catalog = catalog;
		this.folder = folder;
		this.inputs = inputs;
	}

	/**
	 * Copies and renames.
	 *
	 * @param experiment changed in place
	 * @param folder     the folder that its files are relative to
	 * @param target     the folder that the copies go to; the experiment names them relative to the folder that it is in
	 * @return SHA-256 of each copy by that name
	 */
	static Map<String, String> gather(Experiment experiment, Catalog catalog, Path folder, Path target)
			throws IOException, PlanException {
		Inputs inputs = new Inputs(catalog, folder, target);
		for (Arm arm : experiment.getArms()) {
			for (var part : Overrides.parts(arm).entrySet()) {
				var contribution = catalog.find(part.getValue(), part.getKey().getProvider());
				if (contribution.isPresent()) {
					for (ParameterSpec spec : contribution.get().provider().schema().specs()) {
						if (spec.type() instanceof FileType || spec.type().nestedKind().isPresent()) {
							inputs.rename(part.getKey(), spec);
						}
					}
				}
			}
		}
		return inputs.hashes;
	}

	private void rename(Component component, ParameterSpec spec) throws IOException, PlanException {
		for (Parameter parameter : component.getParameters()) {
			if (!spec.name().equals(parameter.getName())) {
				continue;
			}
			if (parameter.getSweep() != null) {
				ListSweep copied = ExperimentFactory.eINSTANCE.createListSweep();
				for (String value : SweepValues.of(parameter.getSweep(), Optional.of(spec))) {
					copied.getValues().add(renamed(spec, value));
				}
				parameter.setSweep(copied);
			} else if (parameter.getValue() != null) {
				parameter.setValue(renamed(spec, parameter.getValue()));
			}
		}
	}

	private String renamed(ParameterSpec spec, String text) throws IOException {
		return spec.type() instanceof FileType ? copy(text)
				: NestedContributions.rewritten(spec, text, catalog,
						(inner, value) -> inner.type() instanceof FileType ? copy(value) : value);
	}

	private String copy(String text) throws IOException {
		if (text.isBlank()) {
			return text; // no file
		}
		Path source = folder.resolve(text).toAbsolutePath().normalize();
		String known = copies.get(source);
		if (known != null) {
			return known;
		}
		Files.createDirectories(inputs);
		String name = source.getFileName().toString();
		Path target = inputs.resolve(name);
		for (int i = 2; Files.exists(target); i++) {
			target = inputs.resolve(i + "-" + name); // two files of one name from different folders
		}
		Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
		String relative = inputs.getFileName() + "/" + target.getFileName();
		copies.put(source, relative);
		hashes.put(relative, sha256(target));
		return relative;
	}

	private static String sha256(Path file) throws IOException {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java platform has it
		}
	}
}
