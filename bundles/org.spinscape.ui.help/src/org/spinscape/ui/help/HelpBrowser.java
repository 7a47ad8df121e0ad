// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTError;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.browser.LocationListener;
import org.eclipse.swt.browser.ProgressListener;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Shows pages: in a browser of its own, or in that of the desktop where the system has none to embed. */
final class HelpBrowser {

	/** What a browser shows before it is told to show something. */
	private static final String EMPTY = "about:blank";

	private final Browser browser;
	private final Control control;
	private String shown = "";

	HelpBrowser(Composite parent) {
		Browser made = null;
		Control instead = null;
		try {
			made = new Browser(parent, SWT.NONE);
			// The web is not for this view.
			made.addLocationListener(LocationListener.changingAdapter(event -> {
				if (event.location.startsWith("http")) {
					event.doit = false;
					Program.launch(event.location);
				}
			}));
		} catch (SWTError e) {
			Label label = new Label(parent, SWT.WRAP);
			label.setText("This system has no browser to show pages here (on Linux: the package libwebkit2gtk-4.1-0)."
					+ " They are shown in your web browser.");
			instead = label;
		}
		browser = made;
		control = made == null ? instead : made;
	}

	Control control() {
		return control;
	}

	/** Shows the page at an address. */
	void show(String address) {
		shown = address;
		if (browser == null) {
			Program.launch(address);
		} else {
			browser.setUrl(address);
		}
	}

	/** What is shown; empty if nothing is yet. */
	String address() {
		String address = browser == null ? "" : browser.getUrl();
		return address.isEmpty() || address.equals(EMPTY) ? shown : address;
	}

	/** @param listener gets the address of every page that comes */
	void whenShown(Consumer<String> listener) {
		if (browser != null) {
			browser.addLocationListener(LocationListener.changedAdapter(event -> {
				if (event.top) {
					listener.accept(event.location);
				}
			}));
			// By then it knows whether one can go back.
			browser.addProgressListener(ProgressListener.completedAdapter(_ -> listener.accept(browser.getUrl())));
		}
	}

	void back() {
		if (browser != null) {
			browser.back();
		}
	}

	void forward() {
		if (browser != null) {
			browser.forward();
		}
	}

	boolean canGoBack() {
		return browser != null && browser.isBackEnabled();
	}

	boolean canGoForward() {
		return browser != null && browser.isForwardEnabled();
	}

	/** The same page anew, as in other colours. */
	void refresh() {
		if (browser != null) {
			browser.refresh();
		}
	}
}
