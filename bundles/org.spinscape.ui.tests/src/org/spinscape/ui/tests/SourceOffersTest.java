// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ST;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.ui.experiment.source.SourceArea;
import org.spinscape.ui.experiment.source.SourceOffer;
import org.spinscape.ui.experiment.source.SourceOffers;

/** What can be written at a place of an experiment's text, in texts that are being typed too. */
class SourceOffersTest {

	private static final String HEAD = "<experiment:Experiment xmlns:experiment=\"http://spinscape.org/experiment/1\" name=\"x\">"
			+ "<arms name=\"a\">";

	/** The offers at the place of a bar. */
	private static List<SourceOffer> at(String text) {
		String whole = HEAD + text;
		int caret = whole.indexOf('|');
		return SourceOffers.at(whole.replace("|", ""), caret, Catalog.installed());
	}

	private static List<String> texts(String text) {
		return at(text).stream().map(SourceOffer::text).toList();
	}

	/** What the text is after the only offer was taken, from the head on. */
	private static String taken(String text) {
		List<SourceOffer> offers = at(text);
		assertEquals(1, offers.size(), offers.toString());
		SourceOffer offer = offers.getFirst();
		String whole = HEAD + text.replace("|", "");
		return (whole.substring(0, offer.from()) + offer.text().substring(0, offer.caret()) + "|"
				+ offer.text().substring(offer.caret()) + whole.substring(offer.from() + offer.length())).substring(HEAD
						.length());
	}

	@Test
	void componentsAreThoseThatAreInstalled() {
		assertTrue(texts("<hamiltonian provider=\"|\"/>").containsAll(List.of("sk", "edwards-anderson", "network")));
		assertFalse(texts("<hamiltonian provider=\"|\"/>").contains("metropolis"));
		assertEquals("<sampler provider=\"parallel-tempering|\"/>", taken("<sampler provider=\"para|\"/>"));
		assertEquals("<sampler provider=\"parallel-tempering|\"/>", taken("<sampler provider=\"para|rest\"/>"));
	}

	@Test
	void parametersAreThoseOfTheirComponentThatWereNotGiven() {
		String sampler = "<sampler provider=\"parallel-tempering\"><parameters name=\"count\" value=\"4\"/>"
				+ "<parameters name=\"|\"/></sampler>";
		assertTrue(texts(sampler).containsAll(List.of("t-min", "t-max", "history")));
		assertFalse(texts(sampler).contains("count"));
		SourceOffer lowest = at(sampler).stream().filter(offer -> offer.text().equals("t-min")).findFirst().orElseThrow();
		assertTrue(lowest.label().contains("0.2") && lowest.label().contains("J/k_B"), lowest.label());
		assertTrue(lowest.help().startsWith("Lowest temperature"), lowest.help());
		assertEquals(List.of("geometric", "constant-acceptance", "feedback"), texts(
				"<sampler provider=\"parallel-tempering\">"
						+ "<parameters name=\"placement\" value=\"|\"/></sampler>"));
		assertEquals(List.of("false", "true"), texts("<sampler provider=\"parallel-tempering\"><parameters value=\"|\""
				+ " name=\"isoenergetic\"/></sampler>"), "the name may stand behind");
		assertTrue(texts("<sampler provider=\"parallel-tempering\"><parameters name=\"dynamics\" value=\"|\"/></sampler>")
				.contains("heat-bath"));
		assertEquals(List.of(), texts("<sampler provider=\"nobody\"><parameters name=\"|\"/></sampler>"));
	}

	@Test
	void elementsAndAttributesAreThoseOfTheFormat() {
		assertEquals("<observables provider=\"|\"/>", taken("<obs|"));
		assertEquals("<hamiltonian provider=\"sk\"/><explorers provider=\"|\"/>", taken(
				"<hamiltonian provider=\"sk\"/><ex|"));
		assertFalse(texts("<hamiltonian provider=\"sk\"/><|").contains("hamiltonian provider=\"\"/>"),
				"there is one already");
		assertTrue(texts("|").contains("<sampler provider=\"\"/>"), "without a bracket");
		assertEquals("<sampler provider=\"|\"/>", taken("<sampler prov|/>"));
		assertFalse(texts("<sampler provider=\"x\" |/>").contains("provider=\"\""), "it has one");
		assertTrue(texts(
				"<sampler provider=\"metropolis\"><parameters name=\"temperature\"><sweep xsi:type=\"|\"/></parameters>"
						+ "</sampler>").contains("experiment:LinearSweep"));
		assertTrue(texts("<sampler provider=\"metropolis\"><parameters name=\"temperature\"><sweep"
				+ " xsi:type=\"experiment:LinearSweep\" |/></parameters></sampler>").contains("from=\"\""));
		assertEquals(List.of(), texts("<!-- <| -->"));
		assertEquals(List.of(), texts("<nothing of=\"|\"/>"));
	}

	@Test
	void controlAndSpaceListThem() {
		Shell shell = new Shell(Display.getCurrent());
		shell.setLayout(new FillLayout());
		shell.setSize(700, 400);
		SourceArea area = new SourceArea(shell, _ -> {
		}, Catalog::installed);
		shell.open();
		String text = HEAD + "<sampler provider=\"";
		area.show(text + "\"/></arms>");
		StyledText field = area.text();
		field.setFocus();
		field.setCaretOffset(text.length());
		Event press = new Event();
		press.stateMask = SWT.CTRL;
		press.keyCode = SWT.SPACE;
		press.character = ' ';
		press.doit = true;
		field.notifyListeners(ST.VerifyKey, press);
		Screen.await("a list of samplers", () -> Arrays.stream(Display.getCurrent().getShells())
				.filter(other -> other != shell && other.isVisible())
				.flatMap(other -> Widgets.all(Table.class, other).stream())
				.anyMatch(table -> table.getItemCount() > 3 && table.getItem(0).getText().contains("\u2013")));
		Screen.settle();
		Screen.keep(shell, "source-offers");
		shell.dispose();
	}
}
