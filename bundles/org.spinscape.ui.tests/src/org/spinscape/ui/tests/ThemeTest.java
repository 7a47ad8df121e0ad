// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.spinscape.figures.Rgb;
import org.spinscape.workbench.AppearancePage;

/** Window > Dark Theme, there and back again: words can be read before, between and after. */
class ThemeTest {

	/** Contrast of large letters as WCAG 2 asks for it. */
	private static final double LEGIBLE = 3;

	private static final String GUIDE = "org.spinscape.workbench.guide";

	private IWorkbenchPage page;
	private Shell shell;
	private ExampleProject example;

	@BeforeEach
	void open() throws Exception {
		Screen.work();
		page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
		shell = page.getWorkbenchWindow().getShell();
		example = new ExampleProject(page);
		example.open();
		page.showView("org.spinscape.ui.run.monitor");
		page.showView("org.spinscape.ui.landscape.surface");
		page.showView(GUIDE);
	}

	@AfterEach
	void close() throws Exception {
		example.close();
		page.hideView(page.findView(GUIDE));
	}

	private List<String> faint() {
		List<String> faint = new ArrayList<>();
		List<Control> controls = new ArrayList<>(Widgets.all(Label.class, shell));
		controls.addAll(Widgets.all(Text.class, shell));
		controls.addAll(Widgets.all(Button.class, shell));
		controls.addAll(Widgets.all(Hyperlink.class, shell));
		for (Control control : controls) {
			String words = control instanceof Label label ? label.getText() : control instanceof Text text ? text.getText()
					: control instanceof Hyperlink link ? link.getText() : ((Button) control).getText();
			double contrast = rgb(control.getForeground()).contrast(rgb(control.getBackground()));
			if (control.isVisible() && control.isEnabled() && !words.isBlank() && contrast < LEGIBLE) {
				faint.add(String.format(Locale.ROOT, "%s '%s': %.1f", control.getClass().getSimpleName(), words, contrast));
			}
		}
		for (ToolBar bar : Widgets.all(ToolBar.class, shell)) {
			for (ToolItem item : bar.getItems()) {
				double contrast = rgb(item.getForeground()).contrast(rgb(bar.getBackground()));
				if (bar.isVisible() && item.isEnabled() && !item.getText().isBlank() && contrast < LEGIBLE) {
					faint.add(String.format(Locale.ROOT, "tool '%s': %.1f", item.getText(), contrast));
				}
			}
		}
		return faint;
	}

	/** What is made after a switch has the letters of its theme, too. */
	@Test
	void whatIsMadeAfterASwitchIsLegible() throws Exception {
		for (String theme : List.of("dark", "light again")) {
			page.closeAllEditors(false);
			Screen.settle();
			DarkTheme.toggle(shell);
			example.open();
			Screen.settle();
			Screen.keep(shell, "made-after-" + theme.replace(' ', '-'));
			assertEquals(List.of(), faint(), theme);
		}
	}

	private static Rgb rgb(Color color) {
		return new Rgb(color.getRed(), color.getGreen(), color.getBlue());
	}

	/** As the preferences say it: at once, and the menu follows. */
	@Test
	void thePreferencesTurnTheColoursAtOnce() {
		Screen.settle();
		Shell dialog = new Shell(shell);
		AppearancePage preferences = new AppearancePage();
		preferences.createControl(dialog);
		try {
			for (boolean dark : new boolean[] { true, false }) {
				for (Button button : Widgets.all(Button.class, dialog)) {
					boolean isDark = button.getText().equals("&Dark");
					if ((button.getStyle() & SWT.RADIO) != 0) {
						button.setSelection(isDark == dark);
					}
				}
				preferences.performOk();
				Screen.settle();
				Screen.settle();
				assertTrue(Screen.background(shell, dark) > 0.6, "the window is dark: " + dark);
				assertEquals(dark, DarkTheme.ticked(shell));
				assertEquals(List.of(), faint());
			}
		} finally {
			preferences.dispose();
			dialog.dispose();
		}
	}

	@Test
	void wordsAreLegibleAfterEverySwitch() {
		Screen.settle();
		assertEquals(List.of(), faint());
		for (String theme : List.of("dark", "light again")) {
			DarkTheme.toggle(shell);
			Screen.keep(shell, "theme-" + theme.replace(' ', '-'));
			assertEquals(List.of(), faint(), theme);
		}
	}
}
