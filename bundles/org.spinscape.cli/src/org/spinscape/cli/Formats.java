// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.figures.export.Format;

/** What {@code --format} names. */
final class Formats {

	private Formats() {
	}

	static List<Format> of(List<String> names) throws InputException {
		List<Format> formats = new ArrayList<>();
		for (String name : names) {
			try {
				formats.add(Format.of(name.strip()));
			} catch (IllegalArgumentException e) {
				throw new InputException("--format: " + e.getMessage());
			}
		}
		return formats;
	}
}
