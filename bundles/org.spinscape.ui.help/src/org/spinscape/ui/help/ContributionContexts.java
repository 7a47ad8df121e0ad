// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.help;

import org.eclipse.help.AbstractContextProvider;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.spinscape.doc.Manual;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Contribution;

/** F1 where a contribution is edited: what it says of itself. Ids are {@code org.spinscape.contribution.KIND-ID}. */
public final class ContributionContexts extends AbstractContextProvider {

	private static final String PLUGIN = "org.spinscape.contribution";

	@Override
	public String[] getPlugins() {
		return new String[] { PLUGIN };
	}

	@Override
	public IContext getContext(String id, String locale) {
		String name = id.substring(PLUGIN.length() + 1);
		Catalog catalog = Catalog.installed();
		return catalog.kinds().stream().filter(kind -> name.startsWith(kind.label() + '-'))
				.flatMap(kind -> catalog.find(kind, name.substring(kind.label().length() + 1)).stream()).findFirst()
				.map(About::new).orElse(null);
	}

	private record About(Contribution found) implements IContext2 {

		@Override
		public String getTitle() {
			return found.provider().name();
		}

		@Override
		public String getStyledText() {
			return getText();
		}

		@Override
		public String getCategory(IHelpResource topic) {
			return null;
		}

		@Override
		public String getText() {
			return found.provider().description();
		}

		@Override
		public IHelpResource[] getRelatedTopics() {
			String page = Manual.pageOf(found.kind(), found.id());
			return new IHelpResource[] { new Link("Its parameters, results and references",
					InstalledManual.ADDRESS + page + ".html"),
					new Link("The page Arms of the editor", InstalledManual.ADDRESS + "workbench.html#arms") };
		}
	}

	private record Link(String label, String href) implements IHelpResource {

		@Override
		public String getHref() {
			return href;
		}

		@Override
		public String getLabel() {
			return label;
		}
	}
}
