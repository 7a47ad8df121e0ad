// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.help.IContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.spinscape.doc.Manual;
import org.spinscape.ui.Background;
import org.spinscape.ui.Colours;
import org.spinscape.ui.PaneBar;

/** The table of contents at the left, the page at the right, and a search in all pages. */
final class HelpPane extends Composite {

	private static final int SEARCH_WIDTH = 190;

	private final Background background = new Background(this);
	private final TreeViewer contents;
	private final HelpBrowser browser;
	private final Text search;
	private final Button back;
	private final Button forward;
	private final Label status;
	/** Lines of the contents by where their pages are. */
	private Map<String, HelpLine> lines = Map.of();
	private boolean following;
	private boolean wasDark;

	HelpPane(Composite parent) {
		super(parent, SWT.NONE);
		Composite bar = PaneBar.over(this);
		search = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Search in all pages");
		search.setToolTipText("Finds the pages that have all these words; press the return key");
		search.setLayoutData(new RowData(SEARCH_WIDTH, SWT.DEFAULT));
		back = PaneBar.button(bar, "\u25c0", "Back", () -> browser().back());
		forward = PaneBar.button(bar, "\u25b6", "Forward", () -> browser().forward());
		SashForm sash = new SashForm(this, SWT.HORIZONTAL);
		Button list = PaneBar.check(bar, "&Contents", "Shows the table of contents", () -> {
		});
		list.setSelection(true);
		list.addListener(SWT.Selection, _ -> sash.setMaximizedControl(list.getSelection() ? null : browser().control()));
		PaneBar.button(bar, "&Web Browser", "Opens this page in your web browser, where it can be printed",
				() -> Program.launch(browser().address()));
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		contents = new TreeViewer(sash, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
		contents.setContentProvider(new Lines());
		contents.setLabelProvider(LabelProvider.createTextProvider(line -> ((HelpLine) line).label()));
		contents.addSelectionChangedListener(_ -> lineChosen());
		browser = new HelpBrowser(sash);
		browser.whenShown(this::shown);
		sash.setWeights(32, 68);
		status = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(status);
		search.addListener(SWT.DefaultSelection, event -> {
			if (event.detail != SWT.CANCEL) {
				search(search.getText());
			}
		});
		addListener(SWT.Paint, _ -> followTheme());
		enableButtons();
	}

	private HelpBrowser browser() {
		return browser;
	}

	/** The workbench has changed its colours: so do the pages. */
	private void followTheme() {
		boolean dark = Colours.isDark(contents.getControl());
		if (wasDark != dark && !browser.address().isEmpty()) {
			wasDark = dark;
			background.run("Colouring help", () -> HelpPages.get(dark), _ -> browser.refresh(), this::failed);
		}
	}

	/** Shows the contents, and the first page if none is shown. */
	void home() {
		if (browser.address().isEmpty()) {
			open(InstalledManual.ADDRESS + Manual.FIRST + ".html");
		}
		contents.getControl().setFocus();
	}

	/** Shows a page. @param href as the help of the platform names it */
	void open(String href) {
		show(pages -> pages.address(href));
	}

	/** Shows what is known of the place where help was asked for. */
	void about(IContext context) {
		show(pages -> pages.about(context));
	}

	/** Shows the pages that have some words. */
	void search(String words) {
		if (!search.getText().equals(words)) {
			search.setText(words);
		}
		if (!words.isBlank()) {
			show(pages -> pages.found(words, HelpLibrary.find(words)));
		}
	}

	/** Puts the cursor where one searches. */
	void focusSearch() {
		search.setFocus();
		search.selectAll();
	}

	/** Makes a page, or finds it. */
	private interface PageMaker {
		String address(HelpPages pages) throws IOException;
	}

	private record Ready(List<HelpLine> roots, Map<String, HelpLine> lines, String address) {
	}

	private void show(PageMaker page) {
		boolean dark = Colours.isDark(contents.getControl());
		wasDark = dark;
		if (contents.getInput() == null) {
			say("The pages are being made ...");
		}
		background.run("Preparing help", () -> {
			HelpPages pages = HelpPages.get(dark);
			Map<String, HelpLine> known = new HashMap<>();
			note(HelpLibrary.lines(), pages, known);
			return new Ready(HelpLibrary.lines(), known, page.address(pages));
		}, ready -> {
			say("");
			lines = ready.lines();
			if (contents.getInput() == null) {
				contents.setInput(ready.roots());
				// Lists of everything that is installed are long, and opened by whoever wants them.
				contents.expandToLevel(2);
				if (ready.roots().getFirst().parent() == null) {
					contents.expandToLevel(ready.roots().getFirst(), 2);
				}
			}
			browser.show(ready.address());
		}, this::failed);
	}

	private static void note(List<HelpLine> some, HelpPages pages, Map<String, HelpLine> known) throws IOException {
		for (HelpLine line : some) {
			if (!line.href().isEmpty()) {
				known.putIfAbsent(plain(pages.address(line.href())), line);
			}
			note(line.children(), pages, known);
		}
	}

	/** The address of a page without a place in it, whatever number of slashes its scheme has. */
	private static String plain(String address) {
		return address.replaceFirst("#.*", "").replaceFirst("^file:/+", "file:/");
	}

	private void failed(Exception e) {
		say(e.getMessage());
	}

	private void say(String words) {
		status.setText(words);
		GridDataFactory.fillDefaults().grab(true, false).exclude(words.isEmpty()).applyTo(status);
		layout();
	}

	private void lineChosen() {
		if (!following && contents.getStructuredSelection().getFirstElement() instanceof HelpLine line) {
			if (line.href().isEmpty()) {
				contents.setExpandedState(line, true);
			} else {
				open(line.href());
			}
		}
	}

	/** The contents follow links. */
	private void shown(String address) {
		enableButtons();
		HelpLine line = lines.get(plain(address));
		following = true;
		try {
			contents.setSelection(line == null ? StructuredSelection.EMPTY : new StructuredSelection(line), true);
		} finally {
			following = false;
		}
	}

	private void enableButtons() {
		back.setEnabled(browser.canGoBack());
		forward.setEnabled(browser.canGoForward());
	}

	@Override
	public boolean setFocus() {
		return contents.getControl().setFocus();
	}

	/** The address of the page that is shown, for tests. */
	String address() {
		return browser.address();
	}

	private static final class Lines implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object line) {
			return ((HelpLine) line).children().toArray();
		}

		@Override
		public Object getParent(Object line) {
			return ((HelpLine) line).parent();
		}

		@Override
		public boolean hasChildren(Object line) {
			return !((HelpLine) line).children().isEmpty();
		}
	}
}
