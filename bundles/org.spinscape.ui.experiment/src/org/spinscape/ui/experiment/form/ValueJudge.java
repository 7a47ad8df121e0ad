// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.parameter.ParameterSpec;
import org.spinscape.core.parameter.ParameterType.FileType;
import org.spinscape.core.parameter.Violation;
import org.spinscape.engine.check.NestedCheck;
import org.spinscape.experiment.ExperimentFactory;
import org.spinscape.ui.experiment.form.ParameterText.Mode;

/** Says at once what is wrong with a value by itself; what depends on other values is the experiment's check. */
final class ValueJudge {

	private ValueJudge() {
	}

	/** What is wrong, in words; empty if nothing is. */
	static Optional<String> fault(ParameterSpec spec, ParameterText typed, FormContext context) {
		if (typed.text().isEmpty()) {
			return typed.mode() == Mode.VALUE && !spec.mandatory() ? Optional.empty()
					: Optional.of(typed.mode() == Mode.VALUE ? "a value must be given" : "write " + ParameterText.hint(typed
							.mode(), spec));
		}
		try {
			return switch (typed.mode()) {
				case VALUE -> value(spec, typed.text(), context);
				case LIST -> typed.values().stream().map(value -> value(spec, value, context)).flatMap(Optional::stream)
						.findFirst();
				default -> {
					typed.writeTo(ExperimentFactory.eINSTANCE.createParameter());
					yield Optional.empty();
				}
			};
		} catch (IllegalArgumentException e) {
			return Optional.of(e.getMessage());
		}
	}

	private static Optional<String> value(ParameterSpec spec, String text, FormContext context) {
		Object value = spec.type().parse(text);
		if (spec.type().nestedKind().isPresent()) {
			List<Violation> violations = NestedCheck.of(spec, text, context.catalog());
			return violations.stream().map(Violation::message).findFirst();
		}
		if (spec.type() instanceof FileType && value instanceof Path path
				&& !Files.isReadable(context.folder().get().resolve(path))) {
			return Optional.of("file '" + path + "' is not there or not readable; paths are relative to the experiment file");
		}
		return Optional.empty();
	}
}
