// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.help.AbstractTocProvider;
import org.eclipse.help.IToc;
import org.eclipse.help.ITocContribution;
import org.eclipse.help.ITopic;
import org.eclipse.help.IUAElement;
import org.spinscape.doc.ManualPage;
import org.spinscape.doc.Topic;

/** The table of contents of the manual, as the help of the platform knows such. */
public final class ManualContents extends AbstractTocProvider {

	private static final String PLUGIN = "org.spinscape.ui.help";
	private static final String ID = PLUGIN + "/manual";

	@Override
	public ITocContribution[] getTocContributions(String locale) {
		return new ITocContribution[] { new Contribution(locale) };
	}

	/** Whether a table of contents is this one, as the platform hands it out. */
	static boolean is(IToc book) {
		return book.getTopics().length > 0 && book.getTopics()[0].getHref() != null
				&& book.getTopics()[0].getHref().startsWith(InstalledManual.ADDRESS);
	}

	private static String address(Topic topic) {
		// What only heads others shows the first of them.
		String page = topic.page().isEmpty() && !topic.children().isEmpty() ? topic.children().getFirst().page()
				: topic.page();
		return InstalledManual.page(page).map(ManualPage::file).map(InstalledManual.ADDRESS::concat).orElse("");
	}

	private record Contribution(String locale) implements ITocContribution {

		@Override
		public String getId() {
			return ID;
		}

		@Override
		public String getContributorId() {
			return PLUGIN;
		}

		@Override
		public String getCategoryId() {
			return null;
		}

		@Override
		public String[] getExtraDocuments() {
			return new String[0];
		}

		@Override
		public String getLocale() {
			return locale;
		}

		@Override
		public String getLinkTo() {
			return null;
		}

		@Override
		public IToc getToc() {
			return new Book();
		}

		@Override
		public boolean isPrimary() {
			return true;
		}
	}

	/** The whole manual. */
	private record Book() implements IToc {

		@Override
		public String getLabel() {
			return "Spinscape";
		}

		@Override
		public String getHref() {
			return ID;
		}

		@Override
		public ITopic[] getTopics() {
			return InstalledManual.get().topics().stream().map(Line::new).toArray(ITopic[]::new);
		}

		@Override
		public ITopic getTopic(String href) {
			return null;
		}

		@Override
		public IUAElement[] getChildren() {
			return getTopics();
		}

		@Override
		public boolean isEnabled(IEvaluationContext context) {
			return true;
		}
	}

	private record Line(Topic topic) implements ITopic {

		@Override
		public String getLabel() {
			return topic.title();
		}

		@Override
		public String getHref() {
			return address(topic);
		}

		@Override
		public ITopic[] getSubtopics() {
			return topic.children().stream().map(Line::new).toArray(ITopic[]::new);
		}

		@Override
		public IUAElement[] getChildren() {
			return getSubtopics();
		}

		@Override
		public boolean isEnabled(IEvaluationContext context) {
			return true;
		}
	}
}
