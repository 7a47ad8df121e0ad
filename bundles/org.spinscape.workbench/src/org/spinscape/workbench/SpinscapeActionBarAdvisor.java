// SPDX-License-Identifier: EPL-2.0
package org.spinscape.workbench;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.actions.ActionFactory.IWorkbenchAction;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** Menus and main tool bar. Ids and markers are the platform's own, so that other plug-ins find their places. */
final class SpinscapeActionBarAdvisor extends ActionBarAdvisor {

	private IWorkbenchWindow window;

	SpinscapeActionBarAdvisor(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void makeActions(IWorkbenchWindow theWindow) {
		window = theWindow;
	}

	private IWorkbenchAction action(ActionFactory factory) {
		IWorkbenchAction known = (IWorkbenchAction) getAction(factory.getId());
		if (known != null) {
			return known;
		}
		IWorkbenchAction action = factory.create(window);
		register(action);
		return action;
	}

	@Override
	protected void fillMenuBar(IMenuManager bar) {
		bar.add(fileMenu());
		bar.add(editMenu());
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		bar.add(windowMenu());
		bar.add(helpMenu());
	}

	private MenuManager fileMenu() {
		MenuManager file = new MenuManager("&File", IWorkbenchActionConstants.M_FILE);
		MenuManager fresh = new MenuManager("&New", "new");
		fresh.add(ContributionItemFactory.NEW_WIZARD_SHORTLIST.create(window));
		file.add(fresh);
		file.add(new GroupMarker(IWorkbenchActionConstants.FILE_START));
		file.add(new Separator());
		file.add(action(ActionFactory.CLOSE));
		file.add(action(ActionFactory.CLOSE_ALL));
		file.add(new Separator());
		file.add(action(ActionFactory.SAVE));
		file.add(action(ActionFactory.SAVE_AS));
		file.add(action(ActionFactory.SAVE_ALL));
		file.add(new Separator());
		file.add(action(ActionFactory.RENAME));
		file.add(action(ActionFactory.REFRESH));
		file.add(new Separator());
		file.add(action(ActionFactory.IMPORT));
		file.add(action(ActionFactory.EXPORT));
		file.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		file.add(new GroupMarker(IWorkbenchActionConstants.FILE_END));
		file.add(new Separator());
		file.add(action(ActionFactory.QUIT));
		return file;
	}

	private MenuManager editMenu() {
		MenuManager edit = new MenuManager("&Edit", IWorkbenchActionConstants.M_EDIT);
		edit.add(action(ActionFactory.UNDO));
		edit.add(action(ActionFactory.REDO));
		edit.add(new Separator());
		edit.add(action(ActionFactory.CUT));
		edit.add(action(ActionFactory.COPY));
		edit.add(action(ActionFactory.PASTE));
		edit.add(action(ActionFactory.DELETE));
		edit.add(action(ActionFactory.SELECT_ALL));
		edit.add(new Separator());
		edit.add(action(ActionFactory.FIND));
		edit.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		return edit;
	}

	private MenuManager windowMenu() {
		MenuManager menu = new MenuManager("&Window", IWorkbenchActionConstants.M_WINDOW);
		MenuManager views = new MenuManager("Show &View", "showView");
		views.add(ContributionItemFactory.VIEWS_SHORTLIST.create(window));
		menu.add(views);
		menu.add(action(ActionFactory.RESET_PERSPECTIVE));
		menu.add(new Separator());
		menu.add(new ThemeAction());
		menu.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		menu.add(new Separator());
		menu.add(action(ActionFactory.PREFERENCES));
		return menu;
	}

	private MenuManager helpMenu() {
		// "Install New Software..." puts itself at the marker of the menu with this id.
		MenuManager help = new MenuManager("&Help", IWorkbenchActionConstants.M_HELP);
		help.add(action(ActionFactory.INTRO));
		help.add(new ExamplesAction(window));
		help.add(new Separator());
		help.add(action(ActionFactory.HELP_CONTENTS));
		help.add(action(ActionFactory.HELP_SEARCH));
		help.add(action(ActionFactory.DYNAMIC_HELP));
		help.add(new CommandContributionItem(new CommandContributionItemParameter(window, null,
				"org.spinscape.workbench.models", CommandContributionItem.STYLE_PUSH)));
		help.add(new Separator());
		help.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
		help.add(new Separator());
		help.add(action(ActionFactory.ABOUT));
		return help;
	}

	@Override
	protected void fillCoolBar(ICoolBarManager bar) {
		ToolBarManager file = new ToolBarManager(SWT.FLAT);
		file.add(action(ActionFactory.NEW));
		file.add(action(ActionFactory.SAVE));
		file.add(new Separator());
		file.add(action(ActionFactory.UNDO));
		file.add(action(ActionFactory.REDO));
		bar.add(new ToolBarContributionItem(file, IWorkbenchActionConstants.TOOLBAR_FILE));
		bar.add(new GroupMarker(IWorkbenchActionConstants.MB_ADDITIONS));
	}
}
