// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.spinscape.claims.Finding;
import org.spinscape.claims.draft.ClaimDraft;
import org.spinscape.claims.draft.MeasuredNumber;
import org.spinscape.claims.draft.OwnArticle;
import org.spinscape.claims.files.ClaimsFileException;
import org.spinscape.claims.rule.RuleCatalog;
import org.spinscape.claims.run.ClaimFolder;
import org.spinscape.claims.run.ClaimRunner;
import org.spinscape.core.result.ResultSelector;
import org.spinscape.experiment.files.ExperimentFileException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code claims new DIR}. */
@Command(name = "new", mixinStandardHelpOptions = true, sortOptions = false, usageHelpAutoWidth = true, description = {
		"Makes a claim of a number that a run has measured, and adds it to a claims file with a copy of the experiment.",
		"Without bounds it is claimed to lie within six errors of what was measured." })
final class ClaimsNewVerb implements Callable<Integer> {

	private static final int SHOWN = 20;

	@ParentCommand
	private ClaimsVerb claims;

	@Parameters(paramLabel = "DIR", description = "A run that is complete.")
	private Path directory;

	@Option(names = "--result", required = true, paramLabel = "R", description = "The number, as KIND, KIND[LABEL=VALUE] or SOURCE/KIND.")
	private String result;

	@Option(names = "--arm", paramLabel = "A", description = "Its arm, where there are several.")
	private String arm = "";

	@Option(names = "--at", paramLabel = "NAME=VALUE", description = "Its sweep point, where there are several. May be repeated.")
	private Map<String, String> point = new LinkedHashMap<>();

	@Option(names = "--sentence", required = true, paramLabel = "TEXT", description = "The claim in words.")
	private String sentence;

	@Option(names = "--id", paramLabel = "ID", description = "Its id (default: the first words of the sentence).")
	private String id;

	@Option(names = "--least", paramLabel = "X", description = "The lower bound.")
	private Double least;

	@Option(names = "--most", paramLabel = "X", description = "The upper bound.")
	private Double most;

	@Option(names = { "-o",
			"--output" }, required = true, paramLabel = "FILE", description = "The claims file; it is made if it is not there.")
	private Path output;

	@Override
	public Integer call() throws Exception {
		try {
			MeasuredNumber number = number();
			boolean free = least == null && most == null;
			ClaimDraft draft = new ClaimDraft(id == null ? ClaimDraft.idOf(sentence) : id, sentence, number,
					least != null ? least : free ? ClaimDraft.least(number) : Double.NEGATIVE_INFINITY,
					most != null ? most : free ? ClaimDraft.most(number) : Double.POSITIVE_INFINITY);
			Finding found = new OwnArticle(output).add(draft, directory, new ClaimRunner(claims.installedParts(),
					RuleCatalog.installed(), new ClaimFolder(directory), Clock.systemDefaultZone()));
			claims.shared().print(draft.id() + " " + ClaimsVerb.words(found));
			claims.shared().print("    " + found.getEvidence());
			claims.shared().say("'claims --file " + output + " run " + draft.id() + " -o FOLDER' runs it again");
			return ExitCode.DONE;
		} catch (IOException | IllegalArgumentException | ClaimsFileException | ExperimentFileException e) {
			throw new InputException("claims new: " + e.getMessage());
		}
	}

	/** The one number that is meant. */
	private MeasuredNumber number() throws IOException, InputException {
		List<MeasuredNumber> all = MeasuredNumber.of(directory);
		ResultSelector selector = ResultSelector.parse(result);
		List<MeasuredNumber> found = all.stream().filter(number -> number.isMeant(selector, arm, point)).toList();
		if (found.size() == 1) {
			return found.getFirst();
		}
		if (found.isEmpty()) {
			throw new InputException("claims new: " + directory + " has no number '" + result + "'"
					+ (arm.isEmpty() ? "" : " in the arm '" + arm + "'") + (point.isEmpty() ? "" : " at " + point)
					+ " over its samples; it has\n" + list(all));
		}
		throw new InputException("claims new: '" + result + "' means several numbers; tell them apart with --arm, --at"
				+ " NAME=VALUE or KIND[LABEL=VALUE]\n" + list(found));
	}

	private static String list(List<MeasuredNumber> numbers) {
		return numbers.stream().limit(SHOWN).map(number -> "  " + number.words()).collect(Collectors.joining("\n"))
				+ (numbers.size() > SHOWN ? "\n  and " + (numbers.size() - SHOWN) + " more" : "");
	}
}
