// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.ResultTag;

/**
 * Which curves and histograms share a picture: those of one kind that are of the same thing. Other labels (a temperature,
 * an index) are what the picture compares.
 */
public final class Families {

	private Families() {
	}

	/** The name of the picture. */
	public static String of(ResultTag tag) {
		Map<String, String> common = new TreeMap<>(tag.labels());
		common.keySet().retainAll(Set.of(ResultTag.OF, StudyKinds.OVER));
		return new ResultTag(tag.kind(), common, tag.unit(), tag.meaning(), tag.source()).name();
	}
}
