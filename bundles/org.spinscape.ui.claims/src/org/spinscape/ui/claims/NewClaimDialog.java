// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.claims;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.spinscape.claims.draft.ClaimDraft;
import org.spinscape.claims.draft.MeasuredNumber;
import org.spinscape.core.result.Quoted;
import org.spinscape.ui.Background;
import org.spinscape.ui.number.NumberPreferences;
import org.spinscape.ui.table.DataTable;
import org.spinscape.ui.table.TableColumn;

/** Asks which number of a run is claimed to be what, and in which file the claim goes. */
public final class NewClaimDialog extends TitleAreaDialog {

	private static final Point SIZE = new Point(760, 640);
	private static final int[] WIDTHS = { 250, 150, 130, 150 };
	private static final int LEAST_HEIGHT = 160;
	private static final String NO_BOUND = "none";

	private final Callable<List<MeasuredNumber>> source;
	private final List<String> files;
	private List<MeasuredNumber> all = List.of();
	private List<MeasuredNumber> shown = List.of();
	private MeasuredNumber number;
	private Text search;
	private DataTable table;
	private Text sentence;
	private Text id;
	private Text least;
	private Text most;
	private Combo file;
	private ClaimDraft draft;
	private String target;
	/** The id follows the sentence until somebody writes another. */
	private boolean ownId;
	private boolean setting;

	/**
	 * @param source reads what can be claimed, in the background
	 * @param files  claims files to add to, as paths in the workspace; the first is proposed
	 */
	public NewClaimDialog(Shell shell, Callable<List<MeasuredNumber>> source, List<String> files) {
		super(shell);
		this.source = source;
		this.files = List.copyOf(files);
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The claim; null before OK was pressed. */
	public ClaimDraft draft() {
		return draft;
	}

	/** The claims file, as a path in the workspace; null before OK was pressed. */
	public Path file() {
		return target == null ? null : Path.of(target);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("New Claim from This Run");
	}

	@Override
	protected Point getInitialSize() {
		return SIZE;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		setTitle("Claim what this run has measured");
		PlatformUI.getWorkbench().getHelpSystem().setHelp(area, "org.spinscape.ui.claims.new");
		Composite body = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(4).margins(10, 8).applyTo(body);
		search = new Text(body, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage("Search numbers");
		search.addListener(SWT.Modify, _ -> list());
		GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(search);
		table = new DataTable(body);
		table.named("numbers");
		table.onSelect(this::choose);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(SWT.DEFAULT, LEAST_HEIGHT).applyTo(table);
		sentence = text(body, "&Sentence", 3, "The claim in words: what should hold, of what");
		least = text(body, "&At least", 1, "Lower bound, or none");
		most = text(body, "at &most", 1, "Upper bound, or none");
		id = text(body, "&Id", 3, "Lower case with hyphens; the command line calls the claim so");
		new Label(body, SWT.NONE).setText("&File");
		file = new Combo(body, SWT.DROP_DOWN);
		file.setItems(files.toArray(String[]::new));
		file.select(0);
		file.setToolTipText("The claims file that it is added to; it is made if it is not there");
		file.addListener(SWT.Modify, _ -> judge());
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(file);
		sentence.addListener(SWT.Modify, _ -> propose());
		id.addListener(SWT.Modify, _ -> ownId |= !setting);
		new Background(body).run("Reading numbers", source, read -> {
			all = read;
			list();
		}, e -> setErrorMessage("The numbers cannot be read: " + e.getMessage()));
		return area;
	}

	private Text text(Composite body, String label, int columns, String tip) {
		new Label(body, SWT.NONE).setText(label);
		Text text = new Text(body, SWT.BORDER);
		text.setToolTipText(tip);
		text.addListener(SWT.Modify, _ -> judge());
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(text);
		return text;
	}

	private void list() {
		List<String> words = List.of(search.getText().toLowerCase(Locale.ROOT).strip().split("\\s+"));
		shown = all.stream().filter(one -> words.stream().allMatch(one.words().toLowerCase(Locale.ROOT)::contains)).toList();
		table.show(Stream.of(
				TableColumn.words("result", "Its kind and labels", WIDTHS[0], row -> shown.get(row).selector().text()),
				TableColumn.words("arm", "Arm of the experiment", WIDTHS[1], row -> shown.get(row).arm()),
				TableColumn.words("point", "Swept parameters", WIDTHS[2], row -> shown.get(row).point()),
				TableColumn.words("measured", "Value and error", WIDTHS[3], row -> NumberPreferences.look().of(shown.get(row)
						.scalar())))
				.toList(), shown.size());
		if (shown.size() == 1) {
			choose(0); // the only one that was found is meant
		}
		judge();
	}

	/** Takes a number of those listed. @param row its row; nothing is done where there is none */
	public void choose(int row) {
		if (row < 0 || row >= shown.size()) {
			return;
		}
		table.select(row);
		number = shown.get(row);
		double low = ClaimDraft.least(number);
		double high = ClaimDraft.most(number);
		// An exact number is claimed in all its digits.
		least.setText(low == high ? Double.toString(low) : Quoted.plain(low, DIGITS));
		most.setText(low == high ? Double.toString(high) : Quoted.plain(high, DIGITS));
		judge();
	}

	private static final int DIGITS = 8;

	private void propose() {
		if (!ownId) {
			setting = true;
			id.setText(ClaimDraft.idOf(sentence.getText()));
			setting = false;
		}
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		judge();
		return contents;
	}

	/** Says what is missing next; only what can be claimed can be taken. */
	private void judge() {
		if (getButton(IDialogConstants.OK_ID) == null) {
			return;
		}
		String fault = null;
		draft = null;
		if (number == null) {
			setMessage("Choose the number that the claim is about.");
		} else {
			setMessage("Measured: " + number.words() + ". The bounds proposed are six errors away, so that another seed"
					+ " finds the same.");
			try {
				draft = new ClaimDraft(id.getText(), sentence.getText(), number, bound(least, Double.NEGATIVE_INFINITY),
						bound(most, Double.POSITIVE_INFINITY));
				fault = file.getText().endsWith(".claims") ? null : "The name of the file should end with .claims";
			} catch (IllegalArgumentException e) {
				fault = sentence.getText().isBlank() ? null : e.getMessage();
			}
		}
		setErrorMessage(fault);
		getButton(IDialogConstants.OK_ID).setEnabled(draft != null && fault == null);
	}

	private static double bound(Text text, double none) {
		String typed = text.getText().strip();
		if (typed.isEmpty() || NO_BOUND.equals(typed)) {
			return none;
		}
		try {
			return Double.parseDouble(typed);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'" + typed + "' is no number; give one as 0.25, or " + NO_BOUND, e);
		}
	}

	@Override
	protected void okPressed() {
		target = file.getText();
		super.okPressed();
	}
}
