// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import static org.spinscape.store.HdfNodes.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultSource;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

import io.jhdf.api.Group;
import io.jhdf.api.WritableGroup;

/**
 * What a result is, as attributes of its group: {@code kind}, {@code labels} ({@code key=value}, one a line),
 * {@code source}, {@code type}, {@code unit}, {@code meaning}; and {@code name}, kind and labels in one, for people.
 */
final class TagCodec {

	private static final Map<String, Class<? extends Result>> TYPES = List.<Class<? extends Result>>of(Scalar.class,
			Series.class, Histogram.class, Table.class, Matrix.class, Tree.class, Configurations.class, Verdict.class)
			.stream()
			.collect(Collectors.toMap(type -> type.getSimpleName().toLowerCase(Locale.ROOT), type -> type));

	private TagCodec() {
	}

	static void write(WritableGroup group, ResultTag tag, String type) {
		attributes(tag, type).forEach(group::putAttribute);
	}

	static Map<String, String> attributes(ResultTag tag, String type) {
		Map<String, String> attributes = new LinkedHashMap<>();
		attributes.put("type", type);
		attributes.put("kind", tag.kind().id());
		attributes.put("name", tag.name());
		attributes.put("labels", labels(tag));
		attributes.put("source", tag.source().text());
		attributes.put("unit", tag.unit());
		attributes.put("meaning", tag.meaning());
		return attributes;
	}

	static ResultTag read(Group group) {
		String type = text(group, "type");
		if (group.getAttribute("kind") == null) {
			return EarlierNames.tag(text(group, "name"), type(type), text(group, "unit"), text(group, "meaning"));
		}
		return tag(text(group, "kind"), type, text(group, "labels"), text(group, "source"), text(group, "unit"),
				text(group, "meaning"));
	}

	static ResultTag tag(String kind, String type, String labels, String source, String unit, String meaning) {
		Map<String, String> pairs = new LinkedHashMap<>();
		labels.lines().forEach(line -> pairs.put(line.substring(0, line.indexOf('=')),
				line.substring(line.indexOf('=') + 1)));
		return new ResultTag(kind(kind, type(type), unit, meaning), pairs, unit, meaning, ResultSource.parse(source));
	}

	static <R extends Result> ResultKind<R> kind(String id, Class<R> type, String unit, String meaning) {
		return new ResultKind<>(id, type, unit, meaning, List.of());
	}

	static String labels(ResultTag tag) {
		return tag.labels().entrySet().stream().map(label -> label.getKey() + '=' + label.getValue())
				.collect(Collectors.joining("\n"));
	}

	/** @throws IllegalArgumentException if there is no such type */
	static Class<? extends Result> type(String name) {
		Class<? extends Result> type = TYPES.get(name);
		if (type == null) {
			throw new IllegalArgumentException("unknown result type '" + name + "'");
		}
		return type;
	}
}
