// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.resources.IFile;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Tree;
import org.spinscape.store.ResultEntry;
import org.spinscape.ui.selection.RunSelection;
import org.spinscape.ui.selection.RunTracker;

/** What an explorer hands over while it is at work is shown as it grows, and gives way to what it finds. */
class ProvisionalTest extends WithExample {

	private static final String MONITOR = "org.spinscape.ui.run.monitor";
	private static final String EXPERIMENT = """
			<?xml version="1.0" encoding="UTF-8"?>
			<experiment:Experiment xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
			    xmlns:experiment="http://spinscape.org/experiment/1" name="slow" samples="1">
			  <arms name="glass">
			    <hamiltonian provider="sk"><parameters name="N" value="4"/></hamiltonian>
			    <explorers provider="growing-tree"/>
			  </arms>
			</experiment:Experiment>
			""";

	/** A stranger's explorer whose tree gets a leaf whenever somebody looks, until it is told that this is enough. */
	private record Growing(CountDownLatch enough) implements ExplorerProvider {

		@Override
		public String id() {
			return "growing-tree";
		}

		@Override
		public String name() {
			return "Growing tree";
		}

		@Override
		public String description() {
			return "A tree that grows while one looks at it.";
		}

		@Override
		public ParameterSchema schema() {
			return ParameterSchema.empty();
		}

		@Override
		public Set<ResultKind<?>> gives(Parameters parameters) {
			return Set.of(LandscapeKinds.BARRIER_TREE);
		}

		@Override
		public Explorer create(Parameters parameters) {
			return (_, context) -> explore(context);
		}

		private List<Result> explore(ExplorerContext context) {
			int[] looks = new int[1];
			try {
				while (!enough.await(50, TimeUnit.MILLISECONDS)) {
					context.checkCancelled();
					context.soFar(() -> List.of(tree(++looks[0])));
				}
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
			return List.of(tree(100));
		}

		private static Tree tree(int leaves) {
			List<Tree.Leaf> list = new ArrayList<>();
			for (int i = 0; i < leaves; i++) {
				list.add(new Tree.Leaf("++--", i, 1, i == 0 ? -1 : 0, i == 0 ? Double.NaN : 200, "", 0, -1));
			}
			return new Tree(LandscapeKinds.BARRIER_TREE.tag(), list, List.of(), false);
		}
	}

	/** Those of the run that this is about: before, that of an earlier test may be shown. */
	private static List<Tree> trees(RunSelection selection) {
		if (!selection.run().name().startsWith("slow-1")) {
			return List.of();
		}
		List<ResultEntry> entries = selection.run().entries().stream().filter(entry -> entry.is(LandscapeKinds.BARRIER_TREE))
				.toList();
		try {
			return entries.isEmpty() ? List.of()
					: selection.run().reader().load(entries).stream().map(Tree.class::cast).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	void leave() {
		page.hideView(page.findView(MONITOR));
	}

	@Test
	void aTreeIsShownAsItGrows() throws Exception {
		CountDownLatch enough = new CountDownLatch(1);
		ServiceRegistration<ExplorerProvider> registration = FrameworkUtil.getBundle(ProvisionalTest.class).getBundleContext()
				.registerService(ExplorerProvider.class, new Growing(enough), null);
		try {
			IFile file = example.project().getFile("slow.spinscape");
			file.create(new ByteArrayInputStream(EXPERIMENT.getBytes(StandardCharsets.UTF_8)), true, null);
			RunSelection selection = RunTracker.of(page.getWorkbenchWindow());
			page.activate(IDE.openEditor(page, file));
			page.getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.spinscape.ui.run.start", null);
			Screen.await("a tree is shown before there are results", 30_000, () -> trees(selection).size() == 1);
			assertTrue(selection.run().name().startsWith("slow-1, so far 0 of 1 tasks, provisional of 1 more"), selection
					.run()
					.name());
			Tree first = trees(selection).getFirst();
			assertTrue(first.tag().provisional(), first.name());
			assertEquals("barrier tree, provisional", first.tag().title());
			Screen.settle();
			Screen.keep(page.getWorkbenchWindow().getShell(), "provisional");
			Screen.await("it grows", 30_000, () -> trees(selection).stream().anyMatch(tree -> tree.leaves().size() > first
					.leaves().size()));
			enough.countDown();
			Screen.await("the result is shown", 30_000, () -> selection.run().name().equals("slow-1") && trees(selection)
					.stream().anyMatch(tree -> tree.leaves().size() == 100 && !tree.tag().provisional()));
			assertEquals(1, trees(selection).size(), "and nothing else");
		} finally {
			enough.countDown();
			registration.unregister();
		}
	}
}
