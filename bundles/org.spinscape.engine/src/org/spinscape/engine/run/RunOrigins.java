// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.spinscape.store.RunDirectory;

/** On what a run was computed, as its manifest has it. */
public final class RunOrigins {

	/** Bits do not depend on it. */
	private static final String PROCESSORS = "processors";

	private RunOrigins() {
	}

	/** In what two runs differ that may be why their bits do, in words: plug-ins, Java and machine, kernels, inputs. */
	public static List<String> differences(RunDirectory recorded, RunDirectory again) throws IOException {
		Manifest first = Manifest.read(recorded);
		Manifest second = Manifest.read(again);
		List<String> differences = new ArrayList<>();
		compare("", first.platform(), second.platform(), differences);
		compare("kernel of arm ", first.kernels(), second.kernels(), differences);
		compare("plug-in ", first.plugins(), second.plugins(), differences);
		compare("input ", first.inputs(), second.inputs(), differences);
		return differences;
	}

	private static void compare(String what, Map<String, ?> first, Map<String, ?> second, List<String> differences) {
		Set<String> names = new TreeSet<>(first.keySet());
		names.addAll(second.keySet());
		names.remove(PROCESSORS);
		for (String name : names) {
			if (!Objects.equals(first.get(name), second.get(name))) {
				differences.add(what + name + ": " + text(first.get(name)) + ", now " + text(second.get(name)));
			}
		}
	}

	private static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "none";
			case Set<?> several -> String.join(" and ", several.stream().map(Object::toString).toList());
			default -> value.toString();
		};
	}
}
