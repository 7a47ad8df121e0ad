// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.instance;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.core.resources.IFile;

/** Property {@code possible} of a file: whether it may be an instance. For menus, so it must not take long. */
public final class InstanceTester extends PropertyTester {

	@Override
	public boolean test(Object receiver, String property, Object[] args, Object expected) {
		return receiver instanceof IFile file && InstanceFiles.possible(file);
	}
}
