// SPDX-License-Identifier: EPL-2.0
package org.spinscape.mutation;

import java.io.File;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Prints a module's mutation score, and the mutants that no test has noticed by file and line. */
public final class Report {

	private record Mutant(String status, String file, int line, String method, String change) {

		static Mutant of(Element element) {
			String type = text(element, "mutatedClass");
			String folder = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
			return new Mutant(element.getAttribute("status"), folder + text(element, "sourceFile"),
					Integer.parseInt(text(element, "lineNumber")), text(element, "mutatedMethod"),
					text(element, "description"));
		}

		private static String text(Element element, String name) {
			return element.getElementsByTagName(name).item(0).getTextContent();
		}

		/** A mutant that makes the tests hang or run out of memory has been noticed. */
		boolean killed() {
			return !survived() && !uncovered();
		}

		boolean survived() {
			return status.equals("SURVIVED");
		}

		boolean uncovered() {
			return status.equals("NO_COVERAGE");
		}

		boolean timedOut() {
			return status.equals("TIMED_OUT");
		}
	}

	private Report() {
	}

	/**
	 * Prints the report.
	 *
	 * @param args the module's name, and PIT's report as XML
	 */
	public static void main(String[] args) throws Exception {
		NodeList elements = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new File(args[1]))
				.getElementsByTagName("mutation");
		List<Mutant> mutants = new ArrayList<>();
		for (int i = 0; i < elements.getLength(); i++) {
			mutants.add(Mutant.of((Element) elements.item(i)));
		}
		long killed = mutants.stream().filter(Mutant::killed).count();
		System.out.printf(Locale.ROOT,
				"%s: %d mutants, %d killed (%d of them by time-out), %d survived, %d without coverage, score %s%n", args[0],
				mutants.size(), killed, mutants.stream().filter(Mutant::timedOut).count(),
				mutants.stream().filter(Mutant::survived).count(), mutants.stream().filter(Mutant::uncovered).count(),
				mutants.isEmpty() ? "unknown" : String.format(Locale.ROOT, "%.1f %%", 100.0 * killed / mutants.size()));
		mutants.stream().filter(m -> !m.killed())
				.sorted(Comparator.comparing(Mutant::file).thenComparingInt(Mutant::line))
				.forEach(m -> System.out.println("  " + m.file() + ":" + m.line() + " " + m.method() + ": " + m.change()
						+ (m.uncovered() ? " (no test comes here)" : "")));
	}
}
