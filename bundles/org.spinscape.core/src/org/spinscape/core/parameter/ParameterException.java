// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import java.util.List;
import java.util.stream.Collectors;

/** Parameters were refused. The message is fit to be shown to a user. */
public class ParameterException extends IllegalArgumentException {

	private static final long serialVersionUID = 1L;

	private final transient List<Violation> violations;

	/** @param violations what is wrong, at least one */
	public ParameterException(List<Violation> violations) {
		super(violations.stream().map(Violation::toString).collect(Collectors.joining("; ")));
		this.violations = List.copyOf(violations);
	}

	/** One violation. */
	public ParameterException(String parameter, String message) {
		this(List.of(new Violation(parameter, message)));
	}

	/**
	 * A component does not suit what it is to work on, whatever its parameters.
	 *
	 * @param message one sentence: why, and what to use instead
	 */
	public static ParameterException unsuited(String message) {
		return new ParameterException("", message);
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

	/** All that is wrong, in schema order. */
	public List<Violation> violations() {
		return violations;
	}
}
