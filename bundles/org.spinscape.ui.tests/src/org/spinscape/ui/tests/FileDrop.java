// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import java.lang.reflect.Constructor;
import java.nio.file.Path;

import org.eclipse.jface.viewers.StructuredViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.DropTargetListener;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TreeItem;

/** A file that is dropped on an item of a viewer: its drop listeners get the events that the desktop would send. */
final class FileDrop {

	private FileDrop() {
	}

	/** Drops a file. @return whether it was taken */
	static boolean on(StructuredViewer viewer, TreeItem item, Path file) throws ReflectiveOperationException {
		DropTarget target = (DropTarget) viewer.getControl().getData(DND.DROP_TARGET_KEY);
		DropTargetEvent event = event(item, file);
		event.widget = target;
		for (DropTargetListener listener : target.getDropListeners()) {
			listener.dragEnter(event);
			listener.dragOver(event);
			listener.dropAccept(event);
			if (event.detail != DND.DROP_NONE) {
				listener.drop(event);
			}
		}
		return event.detail != DND.DROP_NONE;
	}

	/** The event's constructor takes a type that only SWT sees. */
	private static DropTargetEvent event(TreeItem item, Path file) throws ReflectiveOperationException {
		Class<?> inner = Class.forName("org.eclipse.swt.dnd.DNDEvent", true, DropTargetEvent.class.getClassLoader());
		Constructor<?> makeInner = inner.getDeclaredConstructor();
		makeInner.setAccessible(true);
		Object raw = makeInner.newInstance();
		inner.getSuperclass().getField("widget").set(raw, item.getParent());
		Constructor<?> make = DropTargetEvent.class.getDeclaredConstructor(inner);
		make.setAccessible(true);
		DropTargetEvent event = (DropTargetEvent) make.newInstance(raw);
		FileTransfer transfer = FileTransfer.getInstance();
		event.dataTypes = transfer.getSupportedTypes();
		event.currentDataType = event.dataTypes[0];
		event.operations = DND.DROP_COPY | DND.DROP_LINK;
		event.detail = DND.DROP_COPY;
		event.item = item;
		event.data = new String[] { file.toString() };
		Rectangle bounds = item.getBounds();
		Point middle = item.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
		event.x = middle.x;
		event.y = middle.y;
		return event;
	}

	/** Presses the default button of the dialog that asks whether to copy or to link, as soon as it is there. */
	static void answer(Shell parent) {
		Display display = parent.getDisplay();
		display.timerExec(300, () -> {
			for (Shell shell : display.getShells()) {
				Button button = shell.isDisposed() || shell == parent ? null : shell.getDefaultButton();
				if (button != null && shell.isVisible()) {
					Screen.keep(shell, "drop-question");
					button.notifyListeners(SWT.Selection, new Event());
					return;
				}
			}
		});
	}
}
