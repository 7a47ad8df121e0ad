// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.NestedContributions;
import org.spinscape.engine.plan.ComponentPlan;
import org.spinscape.engine.plan.Plan;
import org.spinscape.engine.plan.Task;
import org.spinscape.store.Checksums;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.StoreException;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;

/**
 * What ran, for whoever finds the directory in ten years: plug-ins with versions, Java, machine kind, seed, inputs. No
 * user name, no absolute path, no time.
 *
 * @param format     always {@code spinscape-run}
 * @param version    of this format
 * @param experiment name of the experiment
 * @param seed       master seed
 * @param plugins    plug-ins that contributed, with versions
 * @param platform   Java and machine
 * @param inputs     SHA-256 of each input file
 * @param kernels    for each arm what carried out its sweeps
 * @param models     for each arm what its models say of themselves, for example what a file was taken for
 * @param tasks      ids of all tasks
 */
record Manifest(String format, int version, String experiment, long seed, Map<String, String> plugins,
		Map<String, String> platform, Map<String, String> inputs, Map<String, Set<String>> kernels,
		Map<String, Set<String>> models, List<String> tasks) {

	Manifest {
		// In the order of arms, whichever of them was first. There are none where they were not noted yet.
		kernels = kernels == null ? new TreeMap<>() : new TreeMap<>(kernels);
		if (models == null) {
			models = new TreeMap<>();
		}
	}

	private static final Gson JSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

	static Manifest of(Plan plan, Catalog catalog, Map<String, String> inputs, Remarks remarks) {
		Map<String, String> plugins = new TreeMap<>();
		plan.points().forEach(point -> Stream.of(List.of(point.hamiltonian()), point.explorers(),
				point.sampler().stream().toList(), point.observables(), point.analyzers()).flatMap(List::stream)
				.forEach(component -> note(component, catalog, plugins)));
		Map<String, String> platform = new TreeMap<>();
		for (String property : List.of("java.version", "java.vm.name", "os.name", "os.arch")) {
			platform.put(property, System.getProperty(property, "unknown"));
		}
		platform.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
		return new Manifest("spinscape-run", 1, plan.name(), plan.seed(), plugins, platform, inputs,
				new TreeMap<>(), new TreeMap<>(remarks.byArm()),
				plan.tasks().stream().map(Task::id).toList());
	}

	private static void note(ComponentPlan component, Catalog catalog, Map<String, String> plugins) {
		catalog.find(component.kind(), component.id()).ifPresent(found -> {
			plugins.put(found.bundle(), found.version());
			NestedContributions.of(found.provider(), component.values(), catalog)
					.forEach(inner -> plugins.put(inner.contribution().bundle(), inner.contribution().version()));
		});
	}

	/** Reads the manifest of a run. @throws StoreException if it is damaged */
	static Manifest read(RunDirectory directory) throws IOException {
		Path file = directory.manifest();
		new Checksums(directory).check(file);
		try {
			Manifest manifest = JSON.fromJson(Files.readString(file), Manifest.class);
			if (manifest != null && manifest.tasks() != null) {
				return manifest;
			}
		} catch (JsonParseException e) {
			throw new StoreException(file + ": is damaged (" + e.getMessage() + "); run the experiment anew", e);
		}
		throw new StoreException(file + ": names no tasks; run the experiment anew");
	}

	void write(RunDirectory directory) throws IOException {
		Path temporary = RunDirectory.temporary(directory.manifest());
		Files.writeString(temporary, JSON.toJson(this) + "\n");
		new Checksums(directory).commit(temporary, directory.manifest());
	}
}
