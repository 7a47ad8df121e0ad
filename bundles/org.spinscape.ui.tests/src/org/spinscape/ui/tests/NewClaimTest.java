// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.spinscape.claims.draft.MeasuredNumber;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.core.result.Scalar;
import org.spinscape.store.ResultKey;
import org.spinscape.ui.claims.NewClaimDialog;
import org.spinscape.ui.table.DataTable;

/** A number of a run is chosen, its bounds are proposed, and a sentence makes it a claim. */
class NewClaimTest {

	private static final ResultKind<Scalar> DEPTH = ResultKind.scalar("depth", "J", "Of the deepest valley.");

	private static MeasuredNumber number(String arm, double value, double error) {
		return new MeasuredNumber(new ResultKey(arm, Map.of("N", "8"), ResultKey.ALL_SAMPLES), ResultSelector.parse("depth"),
				new Scalar(DEPTH.tag(), value, Double.NaN, error, 10));
	}

	@Test
	void whatIsMissingIsSaidUntilItCanBeTaken() {
		NewClaimDialog dialog = new NewClaimDialog(new Shell(Display.getCurrent()),
				() -> List.of(number("glass", 2, 0.25), number("funnel", 3, 0)), List.of("p/own.claims"));
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			Shell shell = dialog.getShell();
			DataTable table = Widgets.all(DataTable.class, shell).getFirst();
			Button ok = Widgets.all(Button.class, shell).stream()
					.filter(button -> Integer.valueOf(IDialogConstants.OK_ID).equals(button.getData())).findFirst()
					.orElseThrow();
			Screen.await("the numbers", () -> table.cells().size() == 3);
			assertFalse(ok.isEnabled());
			dialog.choose(0);
			List<Text> fields = Widgets.all(Text.class, shell).stream().filter(Text::getEditable).toList();
			Text sentence = fields.get(1);
			Text least = fields.get(2);
			Text most = fields.get(3);
			Text id = fields.get(4);
			assertEquals("0.5", least.getText());
			assertEquals("3.5", most.getText());
			assertFalse(ok.isEnabled(), "without a sentence nothing is claimed");
			sentence.setText("Valleys are deep.");
			assertEquals("valleys-are-deep", id.getText());
			assertTrue(ok.isEnabled());
			least.setText("deep");
			assertFalse(ok.isEnabled());
			assertTrue(dialog.getErrorMessage().contains("'deep' is no number"), dialog.getErrorMessage());
			least.setText("none");
			id.setText("deep");
			sentence.setText("Valleys are not deep.");
			assertEquals("deep", id.getText(), "an id of one's own stays");
			Screen.keep(shell, "new-claim");
			ok.notifyListeners(SWT.Selection, new Event());
			assertEquals(Double.NEGATIVE_INFINITY, dialog.draft().least());
			assertEquals(Path.of("p/own.claims"), dialog.file());
		} finally {
			dialog.close();
		}
	}
}
