// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.cluster;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.TabItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.spinscape.engine.slurm.Submission;

/** Asks what is to be asked of Slurm, and shows the script of the jobs as it will be. */
public final class ClusterDialog extends TitleAreaDialog {

	private static final String HELP = "org.spinscape.ui.run.cluster";
	private static final int MOST_TASKS = 1_000_000;
	private static final int MOST_THREADS = 4096;
	private static final int SCRIPT_LINES = 9;

	private final String experiment;
	private final Path run;
	private final List<String> command;
	private final int tasks;
	private ClusterSettings settings;
	private String problem = "";

	private Text folder;
	private Text partition;
	private Text account;
	private Text time;
	private Text memory;
	private Spinner tasksPerJob;
	private Spinner threads;
	private Text options;
	private Text template;
	private Text script;

	/**
	 * @param experiment name of it
	 * @param run        the directory that the run has or will have
	 * @param command    how Spinscape is started on the machines of the cluster, words
	 * @param tasks      of the run
	 */
	public ClusterDialog(Shell parent, String experiment, Path run, List<String> command, int tasks) {
		super(parent);
		this.experiment = experiment;
		this.run = run;
		this.command = command;
		this.tasks = tasks;
		this.settings = ClusterSettings.last();
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	/** What was asked for; the last ones before that. */
	public ClusterSettings settings() {
		return settings;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Run on Cluster");
		PlatformUI.getWorkbench().getHelpSystem().setHelp(shell, HELP);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().margins(10, 8).numColumns(4).spacing(12, 6).applyTo(area);
		setTitle("Jobs of Slurm carry out " + experiment);
		partition = field(area, "Partition:", settings.partition(), "the default one");
		account = field(area, "Account:", settings.account(), "yours by default");
		time = field(area, "Time limit of a job:", settings.time(), "e.g. 4:00:00");
		memory = field(area, "Memory of a job:", settings.memory(), "e.g. 8G");
		tasksPerJob = spinner(area, "Tasks of a job (0: as usual):", settings.tasksPerJob(), 0, MOST_TASKS);
		threads = spinner(area, "Threads of a job:", settings.threads(), 1, MOST_THREADS);
		folder = field(area, "Slurm's commands in:", settings.folder(), "the PATH");
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(folder);
		new Label(area, SWT.NONE).setText("More options of sbatch,\none a line:");
		options = new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
		options.setText(settings.options());
		GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(SWT.DEFAULT, 3 * options.getLineHeight() + 6)
				.applyTo(options);
		createScripts(area);
		List.of(partition, account, time, memory, folder, options, template)
				.forEach(text -> text.addModifyListener(_ -> changed()));
		List.of(tasksPerJob, threads).forEach(spinner -> spinner.addModifyListener(_ -> changed()));
		return area;
	}

	private void createScripts(Composite area) {
		TabFolder tabs = new TabFolder(area, SWT.NONE);
		script = scriptText(tabs, "Script of the Jobs", SWT.READ_ONLY);
		Composite own = new Composite(tabs, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(own);
		template = new Text(own, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
		template.setFont(JFaceResources.getTextFont());
		template.setText(settings.template());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(template);
		Button usual = new Button(own, SWT.PUSH);
		usual.setText("Restore Template");
		usual.setToolTipText("Takes the template that comes with Spinscape");
		usual.addListener(SWT.Selection, _ -> template.setText(ClusterSettings.usualTemplate()));
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText("Template");
		item.setControl(own);
		GridDataFactory.fillDefaults().grab(true, true).span(4, 1).hint(640, SCRIPT_LINES * script.getLineHeight() + 60)
				.applyTo(
						tabs);
	}

	private static Text scriptText(TabFolder tabs, String title, int style) {
		Text text = new Text(tabs, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL | style);
		text.setFont(JFaceResources.getTextFont());
		TabItem item = new TabItem(tabs, SWT.NONE);
		item.setText(title);
		item.setControl(text);
		return text;
	}

	private static Text field(Composite area, String label, String value, String hint) {
		new Label(area, SWT.NONE).setText(label);
		Text text = new Text(area, SWT.BORDER | SWT.SINGLE);
		text.setText(value);
		text.setMessage(hint);
		GridDataFactory.fillDefaults().grab(true, false).hint(130, SWT.DEFAULT).applyTo(text);
		return text;
	}

	private static Spinner spinner(Composite area, String label, int value, int least, int most) {
		new Label(area, SWT.NONE).setText(label);
		Spinner spinner = new Spinner(area, SWT.BORDER);
		spinner.setValues(value, least, most, 0, 1, 10);
		GridDataFactory.fillDefaults().applyTo(spinner);
		return spinner;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Submit", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
		ask();
	}

	/** Whether there is a cluster, which may take a while to answer. */
	private void ask() {
		ClusterSettings asked = settings;
		Display display = getShell().getDisplay();
		Job.createSystem("Asking Slurm", (ICoreRunnable) _ -> {
			String answer;
			try {
				asked.slurm().arraySize();
				answer = "";
			} catch (IOException e) {
				answer = e.getMessage();
			}
			String found = answer;
			display.asyncExec(() -> {
				if (getShell() != null && !getShell().isDisposed() && settings.folder().equals(asked.folder())) {
					problem = found;
					say();
				}
			});
		}).schedule();
	}

	private void changed() {
		String before = settings.folder();
		settings = new ClusterSettings(folder.getText().strip(), partition.getText(), account.getText(), time.getText(),
				memory.getText(), tasksPerJob.getSelection(), threads.getSelection(), options.getText(), template.getText());
		if (!before.equals(settings.folder())) {
			problem = "";
			ask();
		}
		say();
	}

	private void say() {
		String wrong = problem;
		int most = settings.tasksPerJob(tasks);
		int jobs = Math.max(1, (tasks + most - 1) / most);
		try {
			String text = Submission.preview(settings.wish(), experiment, run, command, jobs, settings.threads());
			List<String> more = settings.wish().options();
			show(more.isEmpty() ? text : text + "\n# Options of sbatch: " + String.join(" ", more) + "\n");
		} catch (IOException e) {
			wrong = e.getMessage();
			show("");
		}
		if (wrong.isEmpty()) {
			setMessage(tasks + " tasks in " + jobs + (jobs == 1 ? " job" : " jobs")
					+ ", and a job that merges. The machines of the"
					+ " cluster must see this workspace and this installation.", IMessageProvider.INFORMATION);
		} else {
			setMessage(wrong, IMessageProvider.ERROR);
		}
		getButton(IDialogConstants.OK_ID).setEnabled(wrong.isEmpty());
	}

	private void show(String text) {
		if (!script.getText().equals(text)) {
			script.setText(text);
		}
	}

	@Override
	protected void okPressed() {
		settings.keep();
		super.okPressed();
	}
}
