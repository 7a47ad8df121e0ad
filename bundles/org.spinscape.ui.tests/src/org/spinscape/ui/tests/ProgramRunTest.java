// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.core.provider.ProgramCall;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.ProgramCalls;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.ui.ProgramPermission;
import org.spinscape.ui.landscape.PathPane;
import org.spinscape.ui.landscape.WalkPane;
import org.spinscape.ui.selection.RunSelection;

/** Paths and walks on a landscape that a program computes: once the program is permitted in the project, and not before. */
class ProgramRunTest {

	private static final String CHAIN = """
			import json, struct, sys
			told, answers, n = sys.stdin.buffer, sys.stdout.buffer, 8
			told.readline()
			print(json.dumps({"protocol": 1, "name": "chain", "space": "ising", "sites": n}), flush=True)
			while head := told.read(4):
			    count = int.from_bytes(head, "little")
			    s = struct.unpack(f"{count * n}b", told.read(count * n))
			    energies = [-sum(s[k * n + i] * s[k * n + i + 1] * (1 + i % 3) for i in range(n - 1))
			                - 0.1 * sum(s[k * n:k * n + n]) for k in range(count)]
			    answers.write(head + struct.pack(f"<{count}d", *energies))
			    answers.flush()
			""";
	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="x" samples="1" seed="4">
			  <arms name="chain">
			    <hamiltonian provider="external">
			      <parameters name="program" value="chain.py"/>
			      <parameters name="with" value="python3"/>
			    </hamiltonian>
			    <explorers provider="barrier-tree"/>
			  </arms>
			</experiment:Experiment>
			""";

	private final RunSelection selection = new RunSelection();
	private IProject project;
	private Shell shell;

	@BeforeEach
	void open() throws Exception {
		boolean there;
		try {
			there = new ProcessBuilder("python3", "--version").start().onExit().join().exitValue() == 0;
		} catch (IOException e) {
			there = false;
		}
		assumeTrue(there, "skipped: there is no python3 in the path");
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("programs");
		project.create(null);
		project.open(null);
		shell = TreeRun.window();
	}

	@AfterEach
	void close() throws Exception {
		if (shell != null) {
			shell.dispose();
			project.delete(true, true, null);
		}
	}

	@Test
	void whatIsPermittedInTheProjectMayBeLookedAt() throws Exception {
		Path folder = Path.of(project.getLocationURI());
		Files.writeString(folder.resolve("chain.py"), CHAIN);
		Path file = Files.writeString(folder.resolve("x.spinscape"), EXPERIMENT);
		Experiment experiment = ExperimentFiles.load(file);
		TreeRun run = new TreeRun(folder.resolve("run"));
		new Runner(Catalog.installed().permitting(_ -> true)).start(experiment, folder, run.folder(), 1,
				RunMonitor.SILENT);

		PathPane path = new PathPane(shell, selection, () -> Optional.of(run.folder()));
		shell.layout();
		selection.show(run.shown());
		Screen.settle();
		Screen.settle();
		assertTrue(path.canvas().figure().isEmpty(), "nobody has permitted the program here");

		List<ProgramCall> calls = ProgramCalls.of(experiment, Catalog.installed(), folder);
		assertTrue(new ProgramPermission(project, _ -> true).ask(calls));
		selection.show(run.shown());
		Screen.await("the path", () -> path.canvas().figure().isPresent());
		path.dispose();
		WalkPane walk = new WalkPane(shell, selection, () -> Optional.of(run.folder()));
		shell.layout();
		Screen.await("a walk that can begin", () -> walk.canvas().figure().isPresent());
	}
}
