// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.monitor;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.resources.IFolder;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.ILightweightLabelDecorator;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.spinscape.engine.run.RunStatus;

/** Says in the navigator how far the runs in their folders are. The platform asks in the background. */
public final class RunDecorator extends LabelProvider implements ILightweightLabelDecorator {

	private static final String ID = "org.spinscape.ui.run.state";

	/** Asks anew, for all folders that are seen: a run has begun or is over. For the thread of the user interface. */
	static void update() {
		PlatformUI.getWorkbench().getDecoratorManager().update(ID);
	}

	@Override
	public void decorate(Object element, IDecoration decoration) {
		if (!(element instanceof IFolder folder) || folder.getLocationURI() == null) {
			return;
		}
		try {
			RunStatus status = RunStatus.of(Path.of(folder.getLocationURI()));
			String text = switch (status.state()) {
				case COMPLETE -> status.state().label();
				case RUNNING, INTERRUPTED -> status.state().label() + ", " + status.done() + " of " + status.total();
			};
			decoration.addSuffix("  [" + text + "]");
			if (status.failed() > 0) {
				overlay(decoration, ISharedImages.IMG_DEC_FIELD_ERROR);
			} else if (status.state() == RunStatus.State.INTERRUPTED) {
				overlay(decoration, ISharedImages.IMG_DEC_FIELD_WARNING);
			}
		} catch (IOException e) {
			// no run, or one that is being made, or is damaged: the views say so to whoever looks into it
		}
	}

	private static void overlay(IDecoration decoration, String image) {
		decoration.addOverlay(PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(image),
				IDecoration.BOTTOM_RIGHT);
	}
}
