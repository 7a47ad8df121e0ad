// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import org.eclipse.emf.ecore.EObject;

/** An experiment cannot be planned. The message is fit for a user. */
public class PlanException extends Exception {

	private static final long serialVersionUID = 1L;

	private final transient EObject element;

	/**
	 * @param element the part of the experiment at fault
	 * @param message what is wrong and how to mend it
	 */
	public PlanException(EObject element, String message) {
		super(message);
		this.element = element;
	}

	@Override
	public String getMessage() {
		return String.valueOf(super.getMessage());
	}

	/** The part of the experiment at fault. */
	public EObject element() {
		return element;
	}
}
