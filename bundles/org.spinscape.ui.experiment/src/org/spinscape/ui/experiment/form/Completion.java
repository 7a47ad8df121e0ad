// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.experiment.form;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Text;

/** Ctrl+Space in a field offers the words that it can take, as on the page of the source. */
public final class Completion {

	/** What is told of it where a field is explained. */
	static final String TIP = "Ctrl+Space: what there is";

	private static final Point SIZE = new Point(420, 200);

	private Completion() {
	}

	/** Lets a field offer words. @param words asked when they are wanted */
	static void on(Text text, Supplier<List<WordOffer>> words) {
		ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(),
				(contents, caret) -> proposals(contents, caret, words.get()), KeyStroke.getInstance(SWT.MOD1, ' '), null);
		adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
		adapter.setPropagateKeys(true);
		adapter.setPopupSize(SIZE);
		text.setData(Completion.class.getName(), words);
	}

	/** What a field offers for what stands in it, for tests: contents after the choice. */
	@SuppressWarnings("unchecked")
	public static List<String> offered(Text text, String contents, int caret) {
		Supplier<List<WordOffer>> words = (Supplier<List<WordOffer>>) text.getData(Completion.class.getName());
		return words == null ? List.of()
				: List.of(proposals(contents, caret, words.get())).stream().map(IContentProposal::getContent).toList();
	}

	/** Words that go on as the word at the caret begins, then those that have it elsewhere. Each takes its place. */
	private static IContentProposal[] proposals(String contents, int caret, List<WordOffer> words) {
		int from = caret;
		while (from > 0 && isWord(contents.charAt(from - 1))) {
			from--;
		}
		int to = caret;
		while (to < contents.length() && isWord(contents.charAt(to))) {
			to++;
		}
		String before = contents.substring(0, from);
		String begun = contents.substring(from, caret).toLowerCase(Locale.ROOT);
		String after = contents.substring(to);
		return words.stream().filter(offer -> place(offer, begun) >= 0)
				.sorted(Comparator.comparing(offer -> place(offer, begun) > 0))
				.map(offer -> new ContentProposal(before + offer.word() + after, offer.label(),
						offer.help().isEmpty() ? null : offer.help(), before.length() + offer.word().length()))
				.toArray(IContentProposal[]::new);
	}

	private static int place(WordOffer offer, String begun) {
		return offer.word().toLowerCase(Locale.ROOT).indexOf(begun);
	}

	private static boolean isWord(char c) {
		return Character.isLetterOrDigit(c) || c == '-' || c == '_';
	}
}
