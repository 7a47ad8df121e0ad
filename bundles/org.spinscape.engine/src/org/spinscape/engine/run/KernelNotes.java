// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

import org.spinscape.store.RunDirectory;

/**
 * Notes in the manifest what carried out the sweeps of each arm. Written as soon as it is known, so that a run that is
 * killed and resumed names the kernels of all its tasks.
 */
final class KernelNotes {

	private final RunDirectory directory;
	private final RunLog log;
	private final Set<String> noted = new HashSet<>();

	KernelNotes(RunDirectory directory, RunLog log) {
		this.directory = directory;
		this.log = log;
	}

	/** @param kernel see {@link org.spinscape.core.sampler.Sampler#kernel()} */
	synchronized void note(String arm, String kernel) throws IOException {
		if (noted.add(arm + '/' + kernel)) {
			directory.guarded(() -> { // other processes note theirs
				Manifest manifest = Manifest.read(directory);
				if (manifest.kernels().computeIfAbsent(arm, _ -> new TreeSet<>()).add(kernel)) {
					manifest.write(directory);
					log.info("arm '" + arm + "' sweeps with: " + kernel);
				}
			});
		}
	}
}
