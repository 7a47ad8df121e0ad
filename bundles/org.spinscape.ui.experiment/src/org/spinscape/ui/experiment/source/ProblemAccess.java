// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.source;

import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationAccess;
import org.eclipse.jface.text.source.IAnnotationAccessExtension;
import org.eclipse.jface.text.source.ImageUtilities;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

/** How problems look beside their lines. */
final class ProblemAccess implements IAnnotationAccess, IAnnotationAccessExtension {

	/** Type of what keeps the experiment from running. */
	static final String ERROR = "org.spinscape.ui.experiment.error";
	/** Type of what is perhaps not as meant. */
	static final String WARNING = "org.spinscape.ui.experiment.warning";

	@Override
	public Object getType(Annotation annotation) {
		return annotation.getType();
	}

	@Override
	public boolean isMultiLine(Annotation annotation) {
		return true;
	}

	@Override
	public boolean isTemporary(Annotation annotation) {
		return true;
	}

	@Override
	public String getTypeLabel(Annotation annotation) {
		return annotation.getType().equals(ERROR) ? "Error" : "Warning";
	}

	/** An error lies above a warning of the same line. */
	@Override
	public int getLayer(Annotation annotation) {
		return annotation.getType().equals(ERROR) ? 2 : 1;
	}

	@Override
	public void paint(Annotation annotation, GC gc, Canvas canvas, Rectangle bounds) {
		Image image = PlatformUI.getWorkbench().getSharedImages().getImage(
				annotation.getType().equals(ERROR) ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
		ImageUtilities.drawImage(image, gc, canvas, bounds, SWT.CENTER, SWT.TOP);
	}

	@Override
	public boolean isPaintable(Annotation annotation) {
		return true;
	}

	@Override
	public boolean isSubtype(Object annotationType, Object potentialSupertype) {
		return annotationType.equals(potentialSupertype);
	}

	@Override
	public Object[] getSupertypes(Object annotationType) {
		return new Object[0];
	}
}
