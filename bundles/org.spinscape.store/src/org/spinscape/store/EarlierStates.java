// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.List;

/** States in files that do not say yet whether their texts have one sign for each part. */
final class EarlierStates {

	private EarlierStates() {
	}

	/** Words are parted by spaces. */
	static boolean signs(List<String> states) {
		return states.stream().noneMatch(state -> state.chars().anyMatch(Character::isWhitespace));
	}
}
