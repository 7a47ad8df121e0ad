// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.spinscape.store.Checksums;
import org.spinscape.store.RunDirectory;

/** The files that say what a run is: its experiment, its manifest, its inputs. */
final class Descriptions {

	private Descriptions() {
	}

	/** @throws org.spinscape.store.StoreException if one of them is not what was written */
	static void check(RunDirectory directory) throws IOException {
		Checksums checksums = new Checksums(directory);
		List<Path> files = new ArrayList<>(List.of(directory.experiment(), directory.manifest()));
		checksums.all().keySet().stream().map(directory.root()::resolve)
				.filter(file -> file.startsWith(directory.inputs())).forEach(files::add);
		checksums.check(files);
	}
}
