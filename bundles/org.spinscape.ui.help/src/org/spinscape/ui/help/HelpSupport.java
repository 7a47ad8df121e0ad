// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILog;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContextProvider;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.help.AbstractHelpUI;
import org.spinscape.ui.Colours;

/**
 * What the commands of the Help menu and F1 do: the help of the platform asks here. It shows pages in a view, and beside
 * a dialog while one is open. The platform's own shows them by a web server within the workbench, which this does without.
 */
public final class HelpSupport extends AbstractHelpUI {

	/** Where the platform keeps the id of the context of a widget. */
	private static final String CONTEXT = "org.eclipse.ui.help";
	/** What the platform says where nobody explains a widget. */
	private static final String MISSING = "org.eclipse.ui.missing";
	private static final int MODAL = SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL | SWT.SYSTEM_MODAL;

	@Override
	public void displayHelp() {
		view(HelpPane::home);
	}

	@Override
	public void displaySearch() {
		view(HelpPane::focusSearch);
	}

	@Override
	public void search(String words) {
		view(pane -> pane.search(words));
	}

	@Override
	public void displayDynamicHelp() {
		Display display = Display.getCurrent();
		Shell shell = display.getActiveShell();
		boolean window = shell == null || (shell.getStyle() & MODAL) == 0;
		Optional<IContext> context = context(display.getFocusControl())
				.or(() -> window ? partContext() : Optional.empty());
		if (context.isPresent()) {
			displayContext(context.get(), 0, 0);
		} else if (window) {
			displayHelp();
		} else if (HelpSystem.getContext(MISSING) instanceof IContext missing) {
			displayContext(missing, 0, 0);
		}
	}

	/** What was said of the widget, or else of what it is in. */
	private static Optional<IContext> context(Control focus) {
		for (Control at = focus; at != null; at = at.getParent()) {
			if (at.getData(CONTEXT) instanceof String id && HelpSystem.getContext(id) instanceof IContext found) {
				return Optional.of(found);
			}
		}
		return Optional.empty();
	}

	/** A view or an editor may know by itself what it shows; else its id is that of its context. */
	private static Optional<IContext> partContext() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		IWorkbenchPart part = page == null ? null : page.getActivePart();
		if (part == null) {
			return Optional.empty();
		}
		IContextProvider provider = Adapters.adapt(part, IContextProvider.class);
		IContext own = provider == null ? null : provider.getContext(Display.getCurrent().getFocusControl());
		return Optional.ofNullable(own != null ? own : HelpSystem.getContext(part.getSite().getId()));
	}

	@Override
	public void displayContext(IContext context, int x, int y) {
		Shell shell = Display.getCurrent().getActiveShell();
		if (shell != null && shell.getData() instanceof TrayDialog dialog) {
			if (dialog.getTray() != null) {
				dialog.closeTray();
			}
			dialog.openTray(new HelpTray(context));
		} else if (shell == null || (shell.getStyle() & MODAL) == 0) {
			// Behind a question that waits for an answer nobody would see it.
			view(pane -> pane.about(context));
		}
	}

	@Override
	public void displayHelpResource(String href) {
		view(pane -> pane.open(href));
	}

	@Override
	public boolean isContextHelpDisplayed() {
		return false;
	}

	@Override
	public URL resolve(String href, boolean documentOnly) {
		try {
			Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
			return URI.create(HelpPages.get(Colours.isDark(shell)).address(href)).toURL();
		} catch (MalformedURLException | IllegalArgumentException e) {
			return null;
		} catch (IOException e) {
			ILog.of(HelpSupport.class).warn(e.getMessage(), e);
			return null;
		}
	}

	private static void view(Consumer<HelpPane> use) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (window == null || window.getActivePage() == null) {
			return;
		}
		try {
			// The page for newcomers fills the window.
			PlatformUI.getWorkbench().getIntroManager().closeIntro(PlatformUI.getWorkbench().getIntroManager().getIntro());
			if (window.getActivePage().showView(HelpView.ID) instanceof HelpView view) {
				use.accept(view.pane());
			}
		} catch (PartInitException e) {
			ILog.of(HelpSupport.class).error(e.getMessage(), e);
		}
	}
}
