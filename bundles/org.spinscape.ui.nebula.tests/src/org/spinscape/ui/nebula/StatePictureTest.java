// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.nebula;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.Configurations.Layout;

/** Every site is where its lattice puts it, and every sign of a state has a value of its own. */
class StatePictureTest {

	private static Layout layout(double[] x, double[] y, int... layer) {
		return new Layout(x, y, layer.length == 0 ? new int[x.length] : layer);
	}

	@Test
	void aSquareLatticeHasOneCellASite() {
		// numbered by columns: the picture goes by rows
		SiteRaster raster = SiteRaster.of(layout(new double[] { 0, 0, 1, 1, 2, 2 }, new double[] { 0, 1, 0, 1, 0, 1 }), 6)
				.orElseThrow();
		assertEquals(3, raster.width());
		assertArrayEquals(new int[] { 0, 2, 4, 1, 3, 5 }, raster.sites());
		StatePicture picture = StatePicture.onLattice(raster, new SiteReader().read("+--+++"), new SiteReader());
		assertArrayEquals(new double[] { 1, -1, 1, -1, 1, 1 }, picture.data());
		assertFalse(picture.gaps());
		assertEquals(3, picture.x().to());
	}

	@Test
	void layersStandSideBySideWithAGapBetween() {
		SiteRaster raster = SiteRaster.of(layout(new double[] { 0, 1, 0, 1, 0, 1, 0, 1 }, new double[] { 0, 0, 1, 1, 0, 0, 1,
				1 }, 0, 0, 0, 0, 1, 1, 1, 1), 8).orElseThrow();
		assertEquals(5, raster.width());
		assertArrayEquals(new int[] { 0, 1, SiteRaster.NO_SITE, 4, 5, 2, 3, SiteRaster.NO_SITE, 6, 7 }, raster.sites());
		StatePicture picture = StatePicture.onLattice(raster, new SiteReader().read("++++----"), new SiteReader());
		assertTrue(picture.gaps());
		assertEquals(0, picture.data()[2], "neither up nor down");
	}

	@Test
	void anywhereElseTheNearestSiteIsShown() {
		double high = Math.sqrt(0.75);
		SiteRaster raster = SiteRaster.of(layout(new double[] { 0, 1, 0.5, 1.5 }, new double[] { 0, 0, high, high }), 4)
				.orElseThrow();
		for (int site = 0; site < 4; site++) {
			int own = site;
			long cells = IntStream.of(raster.sites()).filter(one -> one == own).count();
			assertTrue(cells > raster.cells() * raster.cells() / 2, site + " has " + cells + " cells");
		}
		assertTrue(raster.hasGaps());
	}

	@Test
	void aRowOfSitesIsNoLattice() {
		assertEquals(Optional.empty(), SiteRaster.of(layout(new double[] { 0, 1, 2 }, new double[3]), 3));
		assertEquals(Optional.empty(), SiteRaster.of(Layout.NONE, 3));
	}

	@Test
	void signsAndNumbersAreToldApart() {
		SiteReader reader = new SiteReader();
		assertArrayEquals(new double[] { 0, 2, 1 }, reader.read("021"));
		assertEquals(SiteReader.Kind.FEW, reader.kind());
		assertEquals(2, reader.greatest());
		assertArrayEquals(new double[] { 0.5, -1e-3, 2 }, reader.read("0.5 -1.0E-3 2.0"));
		assertEquals(SiteReader.Kind.REAL, reader.kind());
		SiteReader brackets = new SiteReader();
		assertArrayEquals(new double[] { 0, 1, 1, 2 }, brackets.read("(..)"));
		assertArrayEquals(new double[] { 1, 0, 2, 1 }, brackets.read(".()."), "the same sign, the same value in all states");
	}

	@Test
	void statesStandRowByRowAndTheRestIsEmpty() {
		SiteReader reader = new SiteReader();
		List<double[]> rows = List.of(reader.read("01"), reader.read("20"));
		StatePicture picture = StatePicture.rowByRow(rows, 3, reader, new StatePicture.Span("sweep", 0, 30));
		assertArrayEquals(new double[] { 0, 1, 2, 0, -1, -1 }, picture.data());
		assertEquals(-1, picture.lowest());
		assertEquals(2, picture.highest());
		assertEquals(SiteRaster.NO_SITE, picture.sites()[5]);
		assertEquals(1, picture.sites()[3]);
	}
}
