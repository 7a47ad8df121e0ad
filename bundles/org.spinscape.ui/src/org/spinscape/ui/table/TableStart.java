// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.impl.factory.primitive.IntBooleanMaps;
import org.eclipse.collections.impl.factory.primitive.IntDoubleMaps;
import org.eclipse.collections.impl.factory.primitive.IntIntMaps;
import org.eclipse.collections.impl.factory.primitive.IntLists;
import org.eclipse.collections.impl.factory.primitive.IntObjectMaps;
import org.eclipse.collections.impl.factory.primitive.IntSets;
import org.eclipse.collections.impl.factory.primitive.ObjectIntMaps;
import org.eclipse.ui.IStartup;

/**
 * Makes ready what the first table needs, behind the start of the workbench. The collections that NatTable is written with look
 * for their implementations among all bundles when they are first used, which takes a fifth of a second: without this the
 * first table stood still for as long while it was painted.
 */
public final class TableStart implements IStartup {

	@Override
	public void earlyStartup() {
		Maps.mutable.empty();
		Sets.mutable.empty();
		IntLists.mutable.empty();
		IntSets.mutable.empty();
		IntIntMaps.mutable.empty();
		IntDoubleMaps.mutable.empty();
		IntBooleanMaps.mutable.empty();
		IntObjectMaps.mutable.empty();
		ObjectIntMaps.mutable.empty();
	}
}
